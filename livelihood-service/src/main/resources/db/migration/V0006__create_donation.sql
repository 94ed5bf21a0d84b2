CREATE TABLE IF NOT EXISTS donation (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    donor              VARCHAR(64) NOT NULL,
    receiver           VARCHAR(64) NOT NULL,
    item               VARCHAR(200) NOT NULL,
    quantity           INT NOT NULL,
    value_fen          BIGINT,
    donated_on         DATE NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT donation_is_recorded_once UNIQUE (donor, receiver, item, donated_on),
    CONSTRAINT donation_names_its_donor FOREIGN KEY (donor) REFERENCES institution (code),
    CONSTRAINT donation_names_its_receiver FOREIGN KEY (receiver) REFERENCES institution (code),
    CONSTRAINT donation_value_fen_is_positive CHECK (value_fen > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
