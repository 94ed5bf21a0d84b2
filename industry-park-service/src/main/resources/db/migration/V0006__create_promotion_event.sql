CREATE TABLE IF NOT EXISTS promotion_event (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    held_on            DATE NOT NULL,
    title              VARCHAR(200) NOT NULL,
    place              VARCHAR(100) NOT NULL,
    description        VARCHAR(1000),
    ended_on           DATE,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    updated_at_millis  BIGINT NOT NULL,
    updated_by         VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT promotion_event_is_recorded_once UNIQUE (held_on, title, place)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS promotion_event_version (
    id                 CHAR(36) NOT NULL,
    record_id          CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    valid_from         DATE NOT NULL,
    valid_until        DATE NOT NULL,
    begun              BOOLEAN NOT NULL,
    held_on            DATE NOT NULL,
    title              VARCHAR(200) NOT NULL,
    place              VARCHAR(100) NOT NULL,
    description        VARCHAR(1000),
    ended_on           DATE,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    updated_at_millis  BIGINT NOT NULL,
    updated_by         VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT promotion_event_version_speaks_of_a_day_once UNIQUE (record_id, version, valid_from),
    CONSTRAINT promotion_event_version_is_of_a_promotion_event FOREIGN KEY (record_id) REFERENCES promotion_event (id),
    CONSTRAINT promotion_event_version_speaks_of_some_days CHECK (valid_from < valid_until),
    INDEX promotion_event_version_by_held_on (held_on, record_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
