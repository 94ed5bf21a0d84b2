-- That a supervisor opened a division that is not his. Rows are only added.
CREATE TABLE IF NOT EXISTS emergency_access (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    region             VARCHAR(12) NOT NULL,
    reason             VARCHAR(500) NOT NULL,
    until_millis       BIGINT NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT an_emergency_ends CHECK (until_millis > recorded_at_millis),
    INDEX what_is_open_for_whom (recorded_by, until_millis)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
