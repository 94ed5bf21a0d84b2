-- Who closed or opened a period, when and why. Append-only.
CREATE TABLE IF NOT EXISTS period_event (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    period_id          CHAR(36) NOT NULL,
    status             VARCHAR(16) NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_period_event_is_of_a_period FOREIGN KEY (period_id) REFERENCES accounting_period (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
