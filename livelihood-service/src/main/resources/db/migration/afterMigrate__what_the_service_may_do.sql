-- The user that serves requests has these rights and no others. Journals are append-only.
GRANT SELECT ON flyway_schema_history TO ${service_user};
GRANT SELECT, INSERT, UPDATE ON idempotency_key TO ${service_user};
GRANT SELECT, INSERT ON record_event TO ${service_user};
GRANT SELECT, UPDATE ON record_clock TO ${service_user};
GRANT SELECT, INSERT, DELETE ON feed_queue TO ${service_user};
GRANT SELECT, INSERT ON feed_order TO ${service_user};
GRANT SELECT, UPDATE ON feed_state TO ${service_user};
GRANT SELECT, INSERT, UPDATE ON institution TO ${service_user};
GRANT SELECT, INSERT ON institution_version TO ${service_user};
GRANT SELECT, INSERT, UPDATE ON pairing TO ${service_user};
GRANT SELECT, INSERT ON pairing_version TO ${service_user};
GRANT SELECT, INSERT, UPDATE ON activity TO ${service_user};
GRANT SELECT, INSERT ON activity_version TO ${service_user};
GRANT SELECT, INSERT, UPDATE ON training TO ${service_user};
GRANT SELECT, INSERT ON training_version TO ${service_user};
GRANT SELECT, INSERT ON construction_project TO ${service_user};
GRANT SELECT, INSERT, UPDATE ON donation TO ${service_user};
GRANT SELECT, INSERT ON donation_version TO ${service_user};
