CREATE TABLE IF NOT EXISTS subsidy_application (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    batch              VARCHAR(64) NOT NULL,
    enterprise         CHAR(18) NOT NULL,
    amount_fen         BIGINT NOT NULL,
    applied_on         DATE NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT subsidy_application_is_recorded_once UNIQUE (batch, enterprise),
    CONSTRAINT subsidy_application_names_its_batch FOREIGN KEY (batch) REFERENCES subsidy_batch (code),
    CONSTRAINT subsidy_application_amount_fen_is_positive CHECK (amount_fen > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
