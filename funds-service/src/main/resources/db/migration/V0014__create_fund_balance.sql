-- The fund balance of a programme, in fen. It is updated in the transaction of each document, so that no sum is needed to read it.
-- Committed is what open allotments and pending documents take; pending, returning and bank_pending are what pending documents take from the fund,
-- from what was disbursed, and from the bank account.
CREATE TABLE IF NOT EXISTS fund_balance (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    programme          VARCHAR(64) NOT NULL,
    contributed_fen    BIGINT NOT NULL,
    committed_fen      BIGINT NOT NULL,
    disbursed_fen      BIGINT NOT NULL,
    returning_fen      BIGINT NOT NULL,
    pending_fen        BIGINT NOT NULL,
    bank_fen           BIGINT NOT NULL,
    bank_pending_fen   BIGINT NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_programme_has_one_fund_balance UNIQUE (programme),
    CONSTRAINT a_fund_balance_belongs_to_a_programme FOREIGN KEY (programme) REFERENCES programme (code),
    CONSTRAINT a_fund_balance_is_never_overdrawn CHECK (contributed_fen >= committed_fen + disbursed_fen),
    CONSTRAINT pending_documents_take_what_is_committed CHECK (pending_fen BETWEEN 0 AND committed_fen),
    CONSTRAINT no_more_is_returned_than_was_disbursed CHECK (returning_fen BETWEEN 0 AND disbursed_fen),
    CONSTRAINT the_bank_account_is_never_overdrawn CHECK (bank_pending_fen BETWEEN 0 AND bank_fen)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
