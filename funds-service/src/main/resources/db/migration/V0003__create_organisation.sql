CREATE TABLE IF NOT EXISTS organisation (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    kind               VARCHAR(32) NOT NULL,
    credit_code        CHAR(18),
    ended_on           DATE,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    updated_at_millis  BIGINT NOT NULL,
    updated_by         VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT organisation_has_one_code UNIQUE (code),
    CONSTRAINT a_credit_code_is_of_one_organisation UNIQUE (credit_code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS organisation_version (
    id                 CHAR(36) NOT NULL,
    record_id          CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    valid_from         DATE NOT NULL,
    valid_until        DATE NOT NULL,
    begun              BOOLEAN NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    kind               VARCHAR(32) NOT NULL,
    credit_code        CHAR(18),
    ended_on           DATE,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    updated_at_millis  BIGINT NOT NULL,
    updated_by         VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT organisation_version_speaks_of_a_day_once UNIQUE (record_id, version, valid_from),
    CONSTRAINT organisation_version_is_of_an_organisation FOREIGN KEY (record_id) REFERENCES organisation (id),
    CONSTRAINT organisation_version_speaks_of_some_days CHECK (valid_from < valid_until),
    INDEX organisation_version_by_code (code, record_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
