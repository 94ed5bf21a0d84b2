-- A setting of a rule that somebody requested.
CREATE TABLE IF NOT EXISTS audit_rule_setting (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    rule               VARCHAR(32) NOT NULL,
    enabled            BOOLEAN NOT NULL,
    days               INT,
    percent            INT,
    least_fen          BIGINT,
    multiple_fen       BIGINT,
    from_hour          INT,
    until_hour         INT,
    status             VARCHAR(16) NOT NULL,
    checker            VARCHAR(128),
    rejection_reason   VARCHAR(500),
    decided_at_millis  BIGINT,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT nobody_approves_his_own_setting CHECK (checker <> recorded_by),
    CONSTRAINT a_setting_is_approved_by_somebody CHECK (status <> 'APPROVED' OR checker IS NOT NULL),
    INDEX audit_rule_setting_by_status (status)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
