-- What was said of records that live: who, when, why, from which day, and which members it changed. Rows are only added.
CREATE TABLE IF NOT EXISTS record_event (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    register           VARCHAR(64) NOT NULL,
    record_id          CHAR(36) NOT NULL,
    record_version     BIGINT NOT NULL,
    kind               VARCHAR(32) NOT NULL,
    valid_from         DATE,
    day_precision      VARCHAR(16),
    reason             VARCHAR(500),
    evidence           VARCHAR(500),
    changes            MEDIUMTEXT NOT NULL,
    -- Who is told: codes of divisions and organisations, separated by commas, as they were then; NULL for everybody.
    areas              MEDIUMTEXT,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT each_version_is_recorded_once UNIQUE (record_id, record_version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Up to which instant somebody has asked what was known: no record gets such an instant any more.
CREATE TABLE IF NOT EXISTS record_clock (
    id             INT NOT NULL,
    settled_millis BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT there_is_one_record_clock CHECK (id = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT IGNORE INTO record_clock (id, settled_millis) VALUES (1, 0);
