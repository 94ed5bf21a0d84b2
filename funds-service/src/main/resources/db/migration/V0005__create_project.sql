CREATE TABLE IF NOT EXISTS project (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    pillar             VARCHAR(32) NOT NULL,
    programme          VARCHAR(64) NOT NULL,
    region             VARCHAR(12) NOT NULL,
    category           VARCHAR(32),
    responsible_unit   VARCHAR(64),
    planned_fen        BIGINT,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT project_has_one_code UNIQUE (code),
    CONSTRAINT project_names_its_programme FOREIGN KEY (programme) REFERENCES programme (code),
    CONSTRAINT project_names_its_responsible_unit FOREIGN KEY (responsible_unit) REFERENCES organisation (code),
    CONSTRAINT project_planned_fen_is_positive CHECK (planned_fen > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
