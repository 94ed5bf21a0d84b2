-- The lines that adjustments and reversals ask the ledger to record.
CREATE TABLE IF NOT EXISTS document_line (
    document_id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    position    INT NOT NULL,
    account     VARCHAR(8) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    side        VARCHAR(8) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    amount_fen  BIGINT NOT NULL,
    programme   VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    source      VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    project     VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    payee       VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    region      VARCHAR(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    household   VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    measure     VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    PRIMARY KEY (document_id, position),
    CONSTRAINT a_document_line_names_an_account FOREIGN KEY (account) REFERENCES account (code),
    CONSTRAINT a_document_line_names_a_programme FOREIGN KEY (programme) REFERENCES programme (code)
);
