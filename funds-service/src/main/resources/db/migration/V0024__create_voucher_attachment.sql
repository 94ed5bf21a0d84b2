-- The attachments of a voucher, with the SHA-256 of their bytes when it was posted.
CREATE TABLE IF NOT EXISTS voucher_attachment (
    voucher_id    CHAR(36) NOT NULL,
    position      INT NOT NULL,
    attachment_id CHAR(36) NOT NULL,
    sha256        CHAR(64) NOT NULL,
    PRIMARY KEY (voucher_id, position),
    CONSTRAINT a_voucher_names_its_attachment FOREIGN KEY (voucher_id) REFERENCES voucher (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
