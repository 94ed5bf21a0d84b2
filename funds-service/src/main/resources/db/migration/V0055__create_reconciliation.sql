-- Each complete comparison of what is kept with the leaves of the log. It ends when all was compared; until then the end is null.
CREATE TABLE IF NOT EXISTS reconciliation (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    reason             VARCHAR(500) NOT NULL,
    ended_at_millis    BIGINT,
    vouchers           BIGINT,
    differences        BIGINT,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_reconciliation_ends_with_its_figures CHECK ((ended_at_millis IS NULL) = (vouchers IS NULL) AND (ended_at_millis IS NULL) = (differences IS NULL)),
    INDEX reconciliation_by_time (recorded_at_millis)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
