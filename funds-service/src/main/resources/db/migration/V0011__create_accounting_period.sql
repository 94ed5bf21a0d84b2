-- A month of a book, with the last number given to each type of voucher. Its row is locked while vouchers are posted.
CREATE TABLE IF NOT EXISTS accounting_period (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    book               VARCHAR(64) NOT NULL,
    code               CHAR(7) NOT NULL,
    status             VARCHAR(16) NOT NULL,
    receipt_number     INT NOT NULL DEFAULT 0,
    payment_number     INT NOT NULL DEFAULT 0,
    transfer_number    INT NOT NULL DEFAULT 0,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_month_is_in_a_book_once UNIQUE (book, code),
    CONSTRAINT a_period_is_open_or_closed CHECK (status IN ('OPEN', 'SOFT_CLOSED', 'CLOSED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
