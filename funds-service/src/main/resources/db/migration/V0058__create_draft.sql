CREATE TABLE IF NOT EXISTS draft (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    kind               VARCHAR(32) NOT NULL,
    body               MEDIUMTEXT NOT NULL,
    status             VARCHAR(16) NOT NULL,
    document_id        CHAR(36),
    seal               CHAR(64) NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_document_is_made_of_one_draft UNIQUE (document_id),
    CONSTRAINT a_submitted_draft_names_its_document CHECK ((status = 'SUBMITTED') = (document_id IS NOT NULL)),
    INDEX draft_by_author (recorded_by, status),
    INDEX draft_by_time (recorded_at_millis)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
