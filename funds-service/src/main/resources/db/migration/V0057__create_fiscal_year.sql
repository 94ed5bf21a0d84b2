-- A year of a book that somebody opened. Its months are in accounting_period.
CREATE TABLE IF NOT EXISTS fiscal_year (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    book               VARCHAR(64) NOT NULL,
    year               INT NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_year_of_a_book_is_opened_once UNIQUE (book, year)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
