CREATE TABLE IF NOT EXISTS enterprise (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    credit_code        CHAR(18) NOT NULL,
    name               VARCHAR(100) NOT NULL,
    park               VARCHAR(64) NOT NULL,
    industry           VARCHAR(64) NOT NULL,
    contracted_fen     BIGINT NOT NULL,
    stage              VARCHAR(32) NOT NULL,
    signed_on          DATE NOT NULL,
    left_on            DATE,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT enterprise_is_recorded_once UNIQUE (credit_code),
    CONSTRAINT enterprise_names_its_park FOREIGN KEY (park) REFERENCES park (code),
    CONSTRAINT enterprise_names_its_industry FOREIGN KEY (industry) REFERENCES industry (code),
    CONSTRAINT enterprise_contracted_fen_is_positive CHECK (contracted_fen > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
