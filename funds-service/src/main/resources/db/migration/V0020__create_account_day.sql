-- Debits and credits of an account under a programme, by business date and by the day of posting, in fen. They are updated in the transaction of
-- each voucher, so that a balance, also as of an earlier day of posting, is computed without summing lines.
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
