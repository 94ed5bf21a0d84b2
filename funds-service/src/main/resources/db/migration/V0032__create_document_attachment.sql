-- The attachments that a document was submitted with, in its order, each with the hash of its bytes as it was then.
CREATE TABLE IF NOT EXISTS document_attachment (
    document_id   CHAR(36) NOT NULL,
    position      INT NOT NULL,
    attachment_id CHAR(36) NOT NULL,
    sha256        CHAR(64) NOT NULL,
    PRIMARY KEY (document_id, position),
    CONSTRAINT a_document_names_its_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
