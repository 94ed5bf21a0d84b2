CREATE TABLE IF NOT EXISTS promotion_event (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    held_on            DATE NOT NULL,
    title              VARCHAR(200) NOT NULL,
    place              VARCHAR(100) NOT NULL,
    description        VARCHAR(1000),
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT promotion_event_is_recorded_once UNIQUE (held_on, title, place)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
