-- Answers already given, stored in the same transaction as the fact they answer. A caller's key has at most 200 signs; behind it
-- stands a blank and which of them, where many things are asked for in one request and each is answered on its own.
CREATE TABLE IF NOT EXISTS idempotency_key (
    user_name          VARCHAR(128) NOT NULL,
    request_key        VARCHAR(208) NOT NULL,
    fingerprint        CHAR(64) NOT NULL,
    status             SMALLINT NOT NULL,
    location           VARCHAR(500),
    etag               VARCHAR(64),
    body               MEDIUMTEXT,
    recorded_at_millis BIGINT NOT NULL,
    PRIMARY KEY (user_name, request_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
