CREATE TABLE IF NOT EXISTS subsidy_batch (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    submitted_on       DATE NOT NULL,
    declared_count     INT NOT NULL,
    declared_total_fen BIGINT NOT NULL,
    received_count     INT NOT NULL,
    received_total_fen BIGINT NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT subsidy_batch_has_one_code UNIQUE (code),
    CONSTRAINT subsidy_batch_declared_total_fen_is_positive CHECK (declared_total_fen > 0),
    CONSTRAINT subsidy_batch_receives_what_it_declared CHECK (received_count <= declared_count AND received_total_fen <= declared_total_fen)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
