CREATE TABLE IF NOT EXISTS industry (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    name_en            VARCHAR(100) NOT NULL,
    park               VARCHAR(64) NOT NULL,
    leads_park         BOOLEAN NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT industry_has_one_code UNIQUE (code),
    CONSTRAINT industry_names_its_park FOREIGN KEY (park) REFERENCES park (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
