CREATE TABLE IF NOT EXISTS promotion_budget (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    year               INT NOT NULL,
    project            VARCHAR(64) NOT NULL,
    amount_fen         BIGINT NOT NULL,
    approved_on        DATE NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT promotion_budget_is_recorded_once UNIQUE (year),
    CONSTRAINT promotion_budget_amount_fen_is_positive CHECK (amount_fen > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
