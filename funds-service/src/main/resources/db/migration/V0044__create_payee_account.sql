-- A bank account of a payee. It never changes; another one replaces it.
CREATE TABLE IF NOT EXISTS payee_account (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    payee              VARCHAR(64) NOT NULL,
    bank               VARCHAR(100) NOT NULL,
    holder             VARCHAR(100) NOT NULL,
    number             VARCHAR(32) NOT NULL,
    replaces           CHAR(36),
    replaced_by        CHAR(36),
    status             VARCHAR(16) NOT NULL,
    checker            VARCHAR(128),
    rejection_reason   VARCHAR(500),
    decided_at_millis  BIGINT,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT an_account_is_of_a_payee FOREIGN KEY (payee) REFERENCES organisation (code),
    CONSTRAINT an_account_replaces_an_account FOREIGN KEY (replaces) REFERENCES payee_account (id),
    CONSTRAINT nobody_adds_an_account_alone CHECK (checker <> recorded_by),
    CONSTRAINT an_account_is_approved_by_somebody CHECK (status <> 'APPROVED' OR checker IS NOT NULL),
    INDEX payee_account_by_payee (payee),
    INDEX payee_account_by_status (status)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
