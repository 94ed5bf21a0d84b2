-- The balances at each closing of a period, in fen.
CREATE TABLE IF NOT EXISTS period_balance (
    period_id   CHAR(36) NOT NULL,
    closing     INT NOT NULL,
    account     VARCHAR(8) NOT NULL,
    programme   VARCHAR(64) NOT NULL,
    opening_fen BIGINT NOT NULL,
    debit_fen   BIGINT NOT NULL,
    credit_fen  BIGINT NOT NULL,
    PRIMARY KEY (period_id, closing, account, programme),
    CONSTRAINT a_period_balance_is_of_a_period FOREIGN KEY (period_id) REFERENCES accounting_period (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
