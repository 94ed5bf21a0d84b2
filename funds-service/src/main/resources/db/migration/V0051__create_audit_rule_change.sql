-- Every setting of a rule, with person and time. Append-only.
CREATE TABLE IF NOT EXISTS audit_rule_change (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    rule_id            CHAR(36) NOT NULL,
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
    CONSTRAINT a_change_is_of_a_rule FOREIGN KEY (rule_id) REFERENCES audit_rule (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
