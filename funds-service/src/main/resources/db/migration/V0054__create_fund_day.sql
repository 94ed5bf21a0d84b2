-- By business date, what changes the balance of a fund and its money in the bank account, and what pending documents will take from them, in fen.
-- It is updated with the fund balance, whose row is locked first.
CREATE TABLE IF NOT EXISTS fund_day (
    programme        VARCHAR(64) NOT NULL,
    business_date    DATE NOT NULL,
    fund_fen         BIGINT NOT NULL,
    pending_fen      BIGINT NOT NULL,
    bank_fen         BIGINT NOT NULL,
    bank_pending_fen BIGINT NOT NULL,
    PRIMARY KEY (programme, business_date),
    CONSTRAINT a_fund_day_is_of_a_programme FOREIGN KEY (programme) REFERENCES programme (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
