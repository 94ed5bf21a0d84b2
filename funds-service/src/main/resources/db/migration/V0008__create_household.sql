-- Households by number. The persons of a household are personal data and are not stored here.
CREATE TABLE IF NOT EXISTS household (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    village            VARCHAR(12) NOT NULL,
    registered_on      DATE NOT NULL,
    ended_on           DATE,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    updated_at_millis  BIGINT NOT NULL,
    updated_by         VARCHAR(128) NOT NULL,
    sort_key           VARCHAR(255),
    search_text        TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT household_has_one_code UNIQUE (code),
    CONSTRAINT household_names_its_village FOREIGN KEY (village) REFERENCES village (code),
    INDEX household_in_order (code, id, village)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS household_version (
    id                 CHAR(36) NOT NULL,
    record_id          CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    valid_from         DATE NOT NULL,
    valid_until        DATE NOT NULL,
    begun              BOOLEAN NOT NULL,
    code               VARCHAR(64) NOT NULL,
    village            VARCHAR(12) NOT NULL,
    registered_on      DATE NOT NULL,
    ended_on           DATE,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    updated_at_millis  BIGINT NOT NULL,
    updated_by         VARCHAR(128) NOT NULL,
    sort_key           VARCHAR(255),
    search_text        TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT household_version_speaks_of_a_day_once UNIQUE (record_id, version, valid_from),
    CONSTRAINT household_version_is_of_a_household FOREIGN KEY (record_id) REFERENCES household (id),
    CONSTRAINT household_version_speaks_of_some_days CHECK (valid_from < valid_until),
    INDEX household_version_by_code (code, record_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
