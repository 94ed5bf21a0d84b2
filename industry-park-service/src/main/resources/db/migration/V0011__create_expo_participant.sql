CREATE TABLE IF NOT EXISTS expo_participant (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    expo               VARCHAR(64) NOT NULL,
    enterprise         CHAR(18) NOT NULL,
    booth_fee_fen      BIGINT NOT NULL,
    exhibition_fee_fen BIGINT NOT NULL,
    share_paid_percent INT NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT expo_participant_is_recorded_once UNIQUE (expo, enterprise),
    CONSTRAINT expo_participant_names_its_expo FOREIGN KEY (expo) REFERENCES expo (code),
    CONSTRAINT expo_participant_booth_fee_fen_is_positive CHECK (booth_fee_fen > 0),
    CONSTRAINT expo_participant_exhibition_fee_fen_is_positive CHECK (exhibition_fee_fen > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
