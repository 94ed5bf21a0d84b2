-- That a supervisor gave an emergency access back before its time was over. Rows are only added.
CREATE TABLE IF NOT EXISTS emergency_access_ending (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    access_id          CHAR(36) NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT an_emergency_access_ends_early_once UNIQUE (access_id),
    CONSTRAINT what_is_given_back_was_opened FOREIGN KEY (access_id) REFERENCES emergency_access (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
