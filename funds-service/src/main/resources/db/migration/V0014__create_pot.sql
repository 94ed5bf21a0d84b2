-- What a programme has; kept in the transaction of each document, so that it is known without adding up.
CREATE TABLE IF NOT EXISTS pot (
    id                 CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version            BIGINT NOT NULL,
    programme          VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    arrived_fen        BIGINT NOT NULL,
    committed_fen      BIGINT NOT NULL,
    appropriated_fen   BIGINT NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_programme_has_one_pot UNIQUE (programme),
    CONSTRAINT a_pot_belongs_to_a_programme FOREIGN KEY (programme) REFERENCES programme (code),
    CONSTRAINT a_pot_is_never_overdrawn CHECK (committed_fen >= 0 AND appropriated_fen >= 0 AND arrived_fen >= committed_fen + appropriated_fen)
);
