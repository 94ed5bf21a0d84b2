-- The amount, in fen, from which a kind of document needs a second checker.
CREATE TABLE IF NOT EXISTS approval_threshold (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    document_kind      VARCHAR(32) NOT NULL,
    valid_from         DATE NOT NULL,
    from_fen           BIGINT NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_threshold_of_a_kind_begins_once UNIQUE (document_kind, valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
