-- The columns of the industry park's table expo, without those of its history.
CREATE TABLE IF NOT EXISTS plain_expo (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    region             VARCHAR(12) NOT NULL,
    opens_on           DATE NOT NULL,
    closes_on          DATE NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT plain_expo_has_one_code UNIQUE (code),
    INDEX plain_expo_in_order (code, id, region)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
