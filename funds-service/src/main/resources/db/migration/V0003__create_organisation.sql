CREATE TABLE IF NOT EXISTS organisation (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    kind               VARCHAR(32) NOT NULL,
    credit_code        CHAR(18),
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT organisation_has_one_code UNIQUE (code),
    CONSTRAINT a_credit_code_is_of_one_organisation UNIQUE (credit_code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
