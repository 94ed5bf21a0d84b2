-- The audit rules with their current thresholds. A threshold that a rule does not use is null.
CREATE TABLE IF NOT EXISTS audit_rule (
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
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_rule_is_set_in_one_row UNIQUE (rule),
    CONSTRAINT a_rule_divides_by_something CHECK (multiple_fen > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
