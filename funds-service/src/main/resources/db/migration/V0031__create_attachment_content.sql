-- The bytes of attachments, in parts that are below the max_allowed_packet of every server.
CREATE TABLE IF NOT EXISTS attachment_content (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    attachment_id      CHAR(36) NOT NULL,
    part_number        INT NOT NULL,
    bytes              MEDIUMBLOB NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_part_of_an_attachment_is_kept_once UNIQUE (attachment_id, part_number),
    CONSTRAINT a_part_belongs_to_an_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
