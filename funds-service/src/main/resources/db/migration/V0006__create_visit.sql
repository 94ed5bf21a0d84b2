CREATE TABLE IF NOT EXISTS visit (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    visited_on         DATE NOT NULL,
    village            VARCHAR(12),
    place              VARCHAR(100) NOT NULL,
    visitors           VARCHAR(200) NOT NULL,
    purpose            VARCHAR(500) NOT NULL,
    households_visited INT NOT NULL,
    visit_number       INT NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT visit_is_recorded_once UNIQUE (visited_on, place, visitors, visit_number),
    CONSTRAINT visit_names_its_village FOREIGN KEY (village) REFERENCES village (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
