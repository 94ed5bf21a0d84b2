CREATE TABLE IF NOT EXISTS park (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    name_en            VARCHAR(100) NOT NULL,
    region             VARCHAR(6) NOT NULL,
    principles         VARCHAR(500),
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT park_has_one_code UNIQUE (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
