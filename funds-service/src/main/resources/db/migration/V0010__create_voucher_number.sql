-- The last number given in a book, period and type; locked while a voucher is being recorded.
CREATE TABLE IF NOT EXISTS voucher_number (
    book        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    period      CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    type        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last_number INT NOT NULL,
    PRIMARY KEY (book, period, type)
);
