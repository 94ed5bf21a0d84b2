CREATE TABLE IF NOT EXISTS intent_project (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(200) NOT NULL,
    investor           VARCHAR(200) NOT NULL,
    stage              VARCHAR(32) NOT NULL,
    contacted_on       DATE NOT NULL,
    planned_fen        BIGINT,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT intent_project_has_one_code UNIQUE (code),
    CONSTRAINT intent_project_planned_fen_is_positive CHECK (planned_fen > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
