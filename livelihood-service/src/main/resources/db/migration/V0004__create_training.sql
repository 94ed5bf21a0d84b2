CREATE TABLE IF NOT EXISTS training (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    organiser          VARCHAR(64) NOT NULL,
    held_on            DATE NOT NULL,
    sessions           INT NOT NULL,
    participants       INT NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT training_has_one_code UNIQUE (code),
    CONSTRAINT training_names_its_organiser FOREIGN KEY (organiser) REFERENCES institution (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
