-- The attachments of a document, in the order of the document, with the SHA-256 of their bytes when it was submitted.
CREATE TABLE IF NOT EXISTS document_attachment (
    document_id   CHAR(36) NOT NULL,
    position      INT NOT NULL,
    attachment_id CHAR(36) NOT NULL,
    sha256        CHAR(64) NOT NULL,
    PRIMARY KEY (document_id, position),
    CONSTRAINT a_document_names_its_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
