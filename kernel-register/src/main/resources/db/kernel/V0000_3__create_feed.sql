-- The order of events for readers of the feed. An event is written without a position, in the transaction of its record, and waits in
-- the queue; only what is committed gets a position, so no position is left out and none appears late. The key is the order in which they
-- are numbered: the first are read from its beginning, however many wait.
CREATE TABLE IF NOT EXISTS feed_queue (
    recorded_at_millis BIGINT NOT NULL,
    record_version     BIGINT NOT NULL,
    event_id           CHAR(36) NOT NULL,
    PRIMARY KEY (recorded_at_millis, record_version, event_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A row is one event, or a run of records that do not live and have an order of their own, from one place in that order to before another:
-- they are read where they are, and nothing is copied. The position of a row is that of the last of its events.
CREATE TABLE IF NOT EXISTS feed_order (
    position   BIGINT NOT NULL,
    events     INT NOT NULL DEFAULT 1,
    event_id   CHAR(36) NULL,
    run_from   BIGINT NULL,
    run_until  BIGINT NULL,
    PRIMARY KEY (position),
    CONSTRAINT each_event_has_one_position UNIQUE (event_id),
    CONSTRAINT each_run_begins_once UNIQUE (run_from),
    CONSTRAINT a_row_is_an_event_or_a_run CHECK (
        (event_id IS NULL) = (run_from IS NOT NULL) AND (run_from IS NULL) = (run_until IS NULL)
        AND (event_id IS NULL OR events = 1)),
    CONSTRAINT feed_order_is_of_events FOREIGN KEY (event_id) REFERENCES record_event (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The same positions by those who are told: an organisation, a division, and each within which it lies; '' for everybody. Who has all areas
-- reads feed_order.
CREATE TABLE IF NOT EXISTS feed_area (
    area     VARCHAR(18) NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (area, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS feed_state (
    id            INT NOT NULL,
    last_position BIGINT NOT NULL,
    -- The first place, in the order of the records that do not live, that is in no run yet.
    next_place    BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT there_is_one_feed CHECK (id = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT IGNORE INTO feed_state (id, last_position, next_place) VALUES (1, 0, 0);
