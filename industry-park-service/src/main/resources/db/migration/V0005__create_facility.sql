CREATE TABLE IF NOT EXISTS facility (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    park               VARCHAR(64) NOT NULL,
    in_use_on          DATE,
    ended_on           DATE,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    updated_at_millis  BIGINT NOT NULL,
    updated_by         VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT facility_has_one_code UNIQUE (code),
    CONSTRAINT facility_names_its_park FOREIGN KEY (park) REFERENCES park (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS facility_version (
    id                 CHAR(36) NOT NULL,
    record_id          CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    valid_from         DATE NOT NULL,
    valid_until        DATE NOT NULL,
    begun              BOOLEAN NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    park               VARCHAR(64) NOT NULL,
    in_use_on          DATE,
    ended_on           DATE,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    updated_at_millis  BIGINT NOT NULL,
    updated_by         VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT facility_version_speaks_of_a_day_once UNIQUE (record_id, version, valid_from),
    CONSTRAINT facility_version_is_of_a_facility FOREIGN KEY (record_id) REFERENCES facility (id),
    CONSTRAINT facility_version_speaks_of_some_days CHECK (valid_from < valid_until),
    INDEX facility_version_by_code (code, record_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
