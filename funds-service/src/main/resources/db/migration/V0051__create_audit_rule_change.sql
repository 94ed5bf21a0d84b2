-- Every setting of a rule, with the person who requested it, the one who approved and thereby recorded it, and the time. Append-only.
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
    maker              VARCHAR(128),
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT nobody_sets_a_rule_alone CHECK (maker <> recorded_by),
    CONSTRAINT a_change_is_of_a_rule FOREIGN KEY (rule_id) REFERENCES audit_rule (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
