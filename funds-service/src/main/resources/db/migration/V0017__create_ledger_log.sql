-- The number of leaves of the log, and the concatenated hashes of the full subtrees of its tree, with the checkpoint that whoever added the last
-- leaf signed over them (null while there is none). posted_at_millis is the instant of the last leaf (0 while there is none); reports were
-- answered as known until settled_millis, so later leaves have later instants. A writer of the book locks this row first, so that only one
-- writes at a time.
CREATE TABLE IF NOT EXISTS ledger_log (
    id               SMALLINT NOT NULL,
    size             BIGINT NOT NULL,
    subtrees         VARBINARY(2016) NOT NULL,
    note             VARCHAR(1000),
    posted_at_millis BIGINT NOT NULL,
    settled_millis   BIGINT NOT NULL,
    PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
