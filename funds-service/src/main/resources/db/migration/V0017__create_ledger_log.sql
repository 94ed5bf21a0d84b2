-- The number of leaves of the log, and the concatenated hashes of the full subtrees of its tree. A writer of the book locks this row first, so
-- that only one writes at a time.
CREATE TABLE IF NOT EXISTS ledger_log (
    id       SMALLINT NOT NULL,
    size     BIGINT NOT NULL,
    subtrees VARBINARY(2016) NOT NULL,
    PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
