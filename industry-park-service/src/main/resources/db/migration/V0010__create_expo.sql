CREATE TABLE IF NOT EXISTS expo (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    opens_on           DATE NOT NULL,
    closes_on          DATE NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT expo_has_one_code UNIQUE (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
