-- Every published checkpoint; the last one is also stored outside the database.
CREATE TABLE IF NOT EXISTS ledger_checkpoint (
    size                BIGINT NOT NULL,
    note                VARCHAR(1000) NOT NULL,
    published_at_millis BIGINT NOT NULL,
    PRIMARY KEY (size)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
