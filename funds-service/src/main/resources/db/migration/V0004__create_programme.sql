CREATE TABLE IF NOT EXISTS programme (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    name_en            VARCHAR(100) NOT NULL,
    parent             VARCHAR(64),
    region             VARCHAR(12),
    purpose            VARCHAR(500) NOT NULL,
    lineage_rule       VARCHAR(16) NOT NULL DEFAULT 'FIFO',
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT programme_has_one_code UNIQUE (code),
    CONSTRAINT programme_names_its_parent FOREIGN KEY (parent) REFERENCES programme (code),
    CONSTRAINT a_programme_traces_its_money_by_a_rule CHECK (lineage_rule IN ('FIFO', 'PROPORTIONAL'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
