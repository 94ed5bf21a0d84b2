CREATE TABLE IF NOT EXISTS exit_indicator (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    list_version       VARCHAR(32) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    name_en            VARCHAR(100) NOT NULL,
    valid_from         DATE NOT NULL,
    valid_until        DATE,
    source_verified    BOOLEAN NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT exit_indicator_is_recorded_once UNIQUE (list_version, code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
