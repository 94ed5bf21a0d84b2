CREATE TABLE IF NOT EXISTS reopening (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    period             CHAR(7) NOT NULL,
    reason             VARCHAR(500) NOT NULL,
    status             VARCHAR(16) NOT NULL,
    checker            VARCHAR(128),
    rejection_reason   VARCHAR(500),
    decided_at_millis  BIGINT,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT nobody_reopens_a_period_alone CHECK (checker <> recorded_by),
    CONSTRAINT a_reopening_is_approved_by_somebody CHECK (status <> 'APPROVED' OR checker IS NOT NULL),
    INDEX reopening_by_status (status)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
