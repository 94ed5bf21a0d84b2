CREATE TABLE IF NOT EXISTS enterprise_visit (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    visited_on         DATE NOT NULL,
    enterprise         VARCHAR(200) NOT NULL,
    visitors           VARCHAR(200) NOT NULL,
    purpose            VARCHAR(500),
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT enterprise_visit_is_recorded_once UNIQUE (visited_on, enterprise)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
