-- How many leaves the log has, and the hashes of the full subtrees that its tree consists of, one behind the other. Whoever writes the
-- book locks this row first, so that there is one writer at a time.
CREATE TABLE IF NOT EXISTS ledger_log (
    id       SMALLINT NOT NULL,
    size     BIGINT NOT NULL,
    subtrees VARBINARY(2016) NOT NULL,
    PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
