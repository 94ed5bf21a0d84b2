-- The last number given in a book, period and type; locked while a voucher is being recorded.
CREATE TABLE IF NOT EXISTS voucher_number (
    book        VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    period      CHAR(7) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    type        VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    last_number INT NOT NULL,
    PRIMARY KEY (book, period, type)
);
