CREATE TABLE IF NOT EXISTS village_stage (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    village_id         CHAR(36) NOT NULL,
    stage              VARCHAR(32) NOT NULL,
    reached_on         DATE NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_village_reaches_a_stage_once UNIQUE (village_id, stage),
    CONSTRAINT a_stage_is_reached_by_a_village FOREIGN KEY (village_id) REFERENCES village (id),
    INDEX village_stage_by_day (stage, reached_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
