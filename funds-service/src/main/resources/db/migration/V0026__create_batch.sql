-- The declared count and total of documents that belong together, and those entered so far.
CREATE TABLE IF NOT EXISTS batch (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    document_kind      VARCHAR(32) NOT NULL,
    programme          VARCHAR(64) NOT NULL,
    declared_count     INT NOT NULL,
    declared_total_fen BIGINT NOT NULL,
    entered_count      INT NOT NULL,
    entered_total_fen  BIGINT NOT NULL,
    status             VARCHAR(16) NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    seal               CHAR(64) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_batch_has_one_code UNIQUE (code),
    CONSTRAINT a_batch_names_its_programme FOREIGN KEY (programme) REFERENCES programme (code),
    CONSTRAINT a_batch_declares_something CHECK (declared_count > 0 AND declared_total_fen > 0),
    CONSTRAINT a_batch_never_holds_more_than_it_declares CHECK (entered_count BETWEEN 0 AND declared_count AND entered_total_fen BETWEEN 0 AND declared_total_fen),
    CONSTRAINT a_batch_is_closed_only_when_complete CHECK (status <> 'CLOSED' OR (entered_count = declared_count AND entered_total_fen = declared_total_fen))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
