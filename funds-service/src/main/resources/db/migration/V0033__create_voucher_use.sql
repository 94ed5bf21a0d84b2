-- The amounts of a voucher that later documents have used, in fen.
CREATE TABLE IF NOT EXISTS voucher_use (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    voucher_id         CHAR(36) NOT NULL,
    sequence           INT NOT NULL,
    document_id        CHAR(36) NOT NULL,
    amount_fen         BIGINT NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT the_voucher_uses_of_a_voucher_are_numbered UNIQUE (voucher_id, sequence),
    CONSTRAINT a_voucher_use_is_of_a_voucher FOREIGN KEY (voucher_id) REFERENCES voucher (id),
    CONSTRAINT a_voucher_use_gives_back_no_more_than_it_took CHECK (amount_fen >= 0),
    INDEX voucher_use_by_document (document_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
