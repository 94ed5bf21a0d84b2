-- What was found to differ from the leaves of the log. It ends when a later comparison agrees; until then nothing of its programme is posted.
CREATE TABLE IF NOT EXISTS difference (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    kind               VARCHAR(32) NOT NULL,
    subject            VARCHAR(200) NOT NULL,
    programme          VARCHAR(64),
    kept               VARCHAR(500) NOT NULL,
    recomputed         VARCHAR(500) NOT NULL,
    ended_at_millis    BIGINT,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    INDEX difference_by_end (ended_at_millis, programme)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
