CREATE TABLE IF NOT EXISTS institution (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    sector             VARCHAR(32) NOT NULL,
    side               VARCHAR(32) NOT NULL,
    region             VARCHAR(6) NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT institution_has_one_code UNIQUE (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
