-- The order of events for readers of the feed. An event is written without a position, in the transaction of its record, and waits in
-- the queue; only what is committed gets a position, so no position is left out and none appears late.
CREATE TABLE IF NOT EXISTS feed_queue (
    event_id CHAR(36) NOT NULL,
    PRIMARY KEY (event_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS feed_order (
    position BIGINT NOT NULL,
    event_id CHAR(36) NOT NULL,
    PRIMARY KEY (position),
    CONSTRAINT each_event_has_one_position UNIQUE (event_id),
    CONSTRAINT feed_order_is_of_events FOREIGN KEY (event_id) REFERENCES record_event (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS feed_state (
    id            INT NOT NULL,
    last_position BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT there_is_one_feed CHECK (id = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT IGNORE INTO feed_state (id, last_position) VALUES (1, 0);
