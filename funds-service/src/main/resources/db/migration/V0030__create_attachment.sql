CREATE TABLE IF NOT EXISTS attachment (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    sha256             CHAR(64) NOT NULL,
    size_bytes         INT NOT NULL,
    media_type         VARCHAR(100) NOT NULL,
    file_name          VARCHAR(200) NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT the_same_bytes_of_a_user_are_kept_once UNIQUE (recorded_by, sha256),
    CONSTRAINT an_attachment_has_a_size CHECK (size_bytes > 0),
    INDEX attachment_by_time (recorded_at_millis)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
