-- The fund balance of a programme, in fen. It is updated in the transaction of each document, so that no sum is needed to read it.
CREATE TABLE IF NOT EXISTS fund_balance (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    programme          VARCHAR(64) NOT NULL,
    contributed_fen        BIGINT NOT NULL,
    committed_fen      BIGINT NOT NULL,
    disbursed_fen   BIGINT NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_programme_has_one_fund_balance UNIQUE (programme),
    CONSTRAINT a_fund_balance_belongs_to_a_programme FOREIGN KEY (programme) REFERENCES programme (code),
    CONSTRAINT a_fund_balance_is_never_overdrawn CHECK (committed_fen >= 0 AND disbursed_fen >= 0 AND contributed_fen >= committed_fen + disbursed_fen)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
