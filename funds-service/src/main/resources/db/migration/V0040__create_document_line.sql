-- The lines of adjustments and reversals, before they are posted.
CREATE TABLE IF NOT EXISTS document_line (
    document_id CHAR(36) NOT NULL,
    position    INT NOT NULL,
    account     VARCHAR(8) NOT NULL,
    side        VARCHAR(8) NOT NULL,
    amount_fen  BIGINT NOT NULL,
    programme   VARCHAR(64) NOT NULL,
    source      VARCHAR(64),
    project     VARCHAR(64),
    payee       VARCHAR(64),
    region      VARCHAR(12),
    household   VARCHAR(64),
    measure     VARCHAR(32),
    PRIMARY KEY (document_id, position),
    CONSTRAINT a_document_line_names_an_account FOREIGN KEY (account) REFERENCES account (code),
    CONSTRAINT a_document_line_names_a_programme FOREIGN KEY (programme) REFERENCES programme (code),
    CONSTRAINT a_document_line_names_a_source FOREIGN KEY (source) REFERENCES organisation (code),
    CONSTRAINT a_document_line_names_a_project FOREIGN KEY (project) REFERENCES project (code),
    CONSTRAINT a_document_line_names_a_payee FOREIGN KEY (payee) REFERENCES organisation (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
