-- The user that serves requests has these rights and no others. Journals are append-only.
GRANT SELECT ON flyway_schema_history TO ${service_user};
GRANT SELECT, INSERT, UPDATE ON idempotency_key TO ${service_user};
GRANT SELECT, INSERT ON record_event TO ${service_user};
GRANT SELECT, UPDATE ON record_clock TO ${service_user};
GRANT SELECT, INSERT ON park TO ${service_user};
GRANT SELECT, INSERT ON industry TO ${service_user};
GRANT SELECT, INSERT ON enterprise TO ${service_user};
GRANT SELECT, INSERT ON economic_report TO ${service_user};
GRANT SELECT, INSERT ON facility TO ${service_user};
GRANT SELECT, INSERT ON promotion_event TO ${service_user};
GRANT SELECT, INSERT ON enterprise_visit TO ${service_user};
GRANT SELECT, INSERT ON intent_project TO ${service_user};
GRANT SELECT, INSERT ON promotion_budget TO ${service_user};
GRANT SELECT, INSERT, UPDATE ON expo TO ${service_user};
GRANT SELECT, INSERT ON expo_version TO ${service_user};
GRANT SELECT, INSERT ON expo_participant TO ${service_user};
GRANT SELECT, INSERT, UPDATE ON subsidy_batch TO ${service_user};
GRANT SELECT, INSERT ON subsidy_application TO ${service_user};
