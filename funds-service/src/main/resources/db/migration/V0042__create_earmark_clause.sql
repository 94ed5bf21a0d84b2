CREATE TABLE IF NOT EXISTS earmark_clause (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    programme          VARCHAR(64) NOT NULL,
    clause             VARCHAR(100) NOT NULL,
    text               VARCHAR(500) NOT NULL,
    categories         VARCHAR(500) NOT NULL,
    regions            VARCHAR(500) NOT NULL,
    valid_from         DATE NOT NULL,
    valid_until        DATE,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_clause_binds_a_programme FOREIGN KEY (programme) REFERENCES programme (code),
    INDEX earmark_clause_by_programme (programme)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
