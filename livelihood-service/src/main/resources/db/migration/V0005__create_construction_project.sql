CREATE TABLE IF NOT EXISTS construction_project (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    owner              VARCHAR(64) NOT NULL,
    stage              VARCHAR(32) NOT NULL,
    ceremony_on        DATE,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT construction_project_has_one_code UNIQUE (code),
    CONSTRAINT construction_project_names_its_owner FOREIGN KEY (owner) REFERENCES institution (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
