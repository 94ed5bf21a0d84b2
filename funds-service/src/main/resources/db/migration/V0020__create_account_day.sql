-- What an account was debited and credited under a programme for a business date, by the day on which it was recorded; kept in
-- the transaction of each voucher, so that balances are known without adding up the lines, also as they were known once.
CREATE TABLE IF NOT EXISTS account_day (
    account       VARCHAR(8) NOT NULL,
    programme     VARCHAR(64) NOT NULL,
    business_date DATE NOT NULL,
    recorded_on   DATE NOT NULL,
    debit_fen     BIGINT NOT NULL,
    credit_fen    BIGINT NOT NULL,
    PRIMARY KEY (account, programme, business_date, recorded_on),
    CONSTRAINT a_day_is_of_an_account FOREIGN KEY (account) REFERENCES account (code),
    CONSTRAINT a_day_is_of_a_programme FOREIGN KEY (programme) REFERENCES programme (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
