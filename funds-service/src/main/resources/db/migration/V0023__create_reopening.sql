CREATE TABLE IF NOT EXISTS reopening (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    period             CHAR(7) NOT NULL,
    reason             VARCHAR(500) NOT NULL,
    status             VARCHAR(16) NOT NULL,
    checker            VARCHAR(128),
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT nobody_reopens_a_period_alone CHECK (checker IS NULL OR checker <> recorded_by)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
