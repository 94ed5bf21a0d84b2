CREATE TABLE IF NOT EXISTS account (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(8) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    name_en            VARCHAR(100) NOT NULL,
    parent             VARCHAR(8),
    side               VARCHAR(8) NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_has_one_code UNIQUE (code),
    CONSTRAINT account_names_its_parent FOREIGN KEY (parent) REFERENCES account (code),
    CONSTRAINT account_code_continues_its_parents CHECK (
        parent IS NULL AND CHAR_LENGTH(code) = 4
        OR CHAR_LENGTH(code) = CHAR_LENGTH(parent) + 2 AND LEFT(code, CHAR_LENGTH(parent)) = parent)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
