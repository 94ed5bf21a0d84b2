-- The bytes of each voucher as it was posted, and of each record on which vouchers rest (a fact, without a voucher) as it was recorded or
-- changed, in this order, with the leaf hash (RFC 6962). These bytes are the evidence.
CREATE TABLE IF NOT EXISTS ledger_leaf (
    leaf_index BIGINT NOT NULL,
    voucher_id CHAR(36),
    fact_id    CHAR(36),
    leaf       BLOB NOT NULL,
    leaf_hash  BINARY(32) NOT NULL,
    PRIMARY KEY (leaf_index),
    CONSTRAINT a_voucher_has_one_leaf UNIQUE (voucher_id),
    CONSTRAINT a_leaf_records_a_voucher FOREIGN KEY (voucher_id) REFERENCES voucher (id),
    INDEX leaf_by_fact (fact_id, leaf_index)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
