-- Households by number. The persons of a household are personal data and are not stored here.
CREATE TABLE IF NOT EXISTS household (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    village            VARCHAR(12) NOT NULL,
    registered_on      DATE NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT household_has_one_code UNIQUE (code),
    CONSTRAINT household_names_its_village FOREIGN KEY (village) REFERENCES village (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
