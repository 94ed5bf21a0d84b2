CREATE TABLE IF NOT EXISTS pairing (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    code               VARCHAR(64) NOT NULL,
    assisting          VARCHAR(64) NOT NULL,
    receiving          VARCHAR(64) NOT NULL,
    started_on         DATE NOT NULL,
    ended_on           DATE,
    agreement          VARCHAR(200),
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT pairing_has_one_code UNIQUE (code),
    CONSTRAINT pairing_names_its_assisting FOREIGN KEY (assisting) REFERENCES institution (code),
    CONSTRAINT pairing_names_its_receiving FOREIGN KEY (receiving) REFERENCES institution (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
