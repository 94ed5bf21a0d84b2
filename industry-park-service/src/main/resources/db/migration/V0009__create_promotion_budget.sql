CREATE TABLE IF NOT EXISTS promotion_budget (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    year               INT NOT NULL,
    project            VARCHAR(64) NOT NULL,
    amount_fen         BIGINT NOT NULL,
    approved_on        DATE NOT NULL,
    ended_on           DATE,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    updated_at_millis  BIGINT NOT NULL,
    updated_by         VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT promotion_budget_is_recorded_once UNIQUE (year),
    CONSTRAINT promotion_budget_amount_fen_is_positive CHECK (amount_fen > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS promotion_budget_version (
    id                 CHAR(36) NOT NULL,
    record_id          CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    valid_from         DATE NOT NULL,
    valid_until        DATE NOT NULL,
    begun              BOOLEAN NOT NULL,
    year               INT NOT NULL,
    project            VARCHAR(64) NOT NULL,
    amount_fen         BIGINT NOT NULL,
    approved_on        DATE NOT NULL,
    ended_on           DATE,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    updated_at_millis  BIGINT NOT NULL,
    updated_by         VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT promotion_budget_version_speaks_of_a_day_once UNIQUE (record_id, version, valid_from),
    CONSTRAINT promotion_budget_version_is_of_a_promotion_budget FOREIGN KEY (record_id) REFERENCES promotion_budget (id),
    CONSTRAINT promotion_budget_version_speaks_of_some_days CHECK (valid_from < valid_until),
    INDEX promotion_budget_version_by_year (year, record_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
