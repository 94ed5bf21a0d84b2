CREATE TABLE IF NOT EXISTS activity (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    pairing            VARCHAR(64) NOT NULL,
    kind               VARCHAR(32) NOT NULL,
    subject            VARCHAR(200) NOT NULL,
    started_on         DATE NOT NULL,
    days               INT NOT NULL,
    persons            INT NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT activity_is_recorded_once UNIQUE (pairing, kind, subject, started_on),
    CONSTRAINT activity_names_its_pairing FOREIGN KEY (pairing) REFERENCES pairing (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
