CREATE TABLE IF NOT EXISTS village (
    id                  CHAR(36) NOT NULL,
    version             BIGINT NOT NULL,
    code                VARCHAR(12) NOT NULL,
    name                VARCHAR(100) NOT NULL,
    town                VARCHAR(100) NOT NULL,
    province_designated BOOLEAN NOT NULL,
    stage               VARCHAR(32),
    recorded_at_millis  BIGINT NOT NULL,
    recorded_by         VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT village_has_one_code UNIQUE (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
