-- The user that serves requests may do this and nothing else. Journals are only ever added to.
GRANT SELECT, INSERT, UPDATE ON idempotency_key TO ${service_user};
GRANT SELECT, INSERT, UPDATE ON village TO ${service_user};
GRANT SELECT, INSERT ON village_stage TO ${service_user};
