-- How many leaves the log has; whoever writes the book locks this row first, so that there is one hand at a time.
CREATE TABLE IF NOT EXISTS ledger_log (
    id   SMALLINT NOT NULL,
    size BIGINT NOT NULL,
    PRIMARY KEY (id)
);
