-- The user that serves requests may do this and nothing else. Journals are only ever added to.
GRANT SELECT ON flyway_schema_history TO ${service_user};
GRANT SELECT, INSERT, UPDATE ON idempotency_key TO ${service_user};
GRANT SELECT, INSERT, UPDATE ON village TO ${service_user};
GRANT SELECT, INSERT ON village_stage TO ${service_user};
GRANT SELECT, INSERT ON organisation TO ${service_user};
GRANT SELECT, INSERT ON programme TO ${service_user};
GRANT SELECT, INSERT ON project TO ${service_user};
GRANT SELECT, INSERT ON visit TO ${service_user};
GRANT SELECT, INSERT ON exit_indicator TO ${service_user};
GRANT SELECT ON account TO ${service_user};
GRANT SELECT, INSERT, UPDATE ON voucher_number TO ${service_user};
GRANT SELECT, INSERT ON voucher TO ${service_user};
GRANT SELECT, INSERT ON voucher_line TO ${service_user};
GRANT SELECT, INSERT, UPDATE ON pot TO ${service_user};
GRANT SELECT, INSERT, UPDATE ON arrival TO ${service_user};
GRANT SELECT, INSERT, UPDATE ON appropriation TO ${service_user};
GRANT SELECT, INSERT ON attachment TO ${service_user};
GRANT SELECT, INSERT ON attachment_content TO ${service_user};
