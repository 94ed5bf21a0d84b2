CREATE TABLE IF NOT EXISTS account (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(8) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    name_en            VARCHAR(100) NOT NULL,
    side               VARCHAR(8) NOT NULL,
    ended_on           DATE,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    updated_at_millis  BIGINT NOT NULL,
    updated_by         VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_has_one_code UNIQUE (code),
    CONSTRAINT account_code_is_of_one_of_three_levels CHECK (CHAR_LENGTH(code) IN (4, 6, 8))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS account_version (
    id                 CHAR(36) NOT NULL,
    record_id          CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    valid_from         DATE NOT NULL,
    valid_until        DATE NOT NULL,
    begun              BOOLEAN NOT NULL,
    code               VARCHAR(8) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    name_en            VARCHAR(100) NOT NULL,
    side               VARCHAR(8) NOT NULL,
    ended_on           DATE,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    updated_at_millis  BIGINT NOT NULL,
    updated_by         VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_version_speaks_of_a_day_once UNIQUE (record_id, version, valid_from),
    CONSTRAINT account_version_is_of_an_account FOREIGN KEY (record_id) REFERENCES account (id),
    CONSTRAINT account_version_speaks_of_some_days CHECK (valid_from < valid_until),
    INDEX account_version_by_code (code, record_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
