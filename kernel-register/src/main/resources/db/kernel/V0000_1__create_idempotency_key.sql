-- Answers by idempotency key, stored in the same transaction as the record. A key of a caller has at most 200 characters. For an item of a bulk
-- request with mode EACH, a space and the position of the item follow. The seal shows that the answer is as the service stored it; null in a service
-- that has no secret to make one.
CREATE TABLE IF NOT EXISTS idempotency_key (
    user_name          VARCHAR(128) NOT NULL,
    request_key        VARCHAR(208) NOT NULL,
    fingerprint        CHAR(64) NOT NULL,
    status             SMALLINT NOT NULL,
    location           VARCHAR(500),
    etag               VARCHAR(64),
    body               MEDIUMTEXT,
    recorded_at_millis BIGINT NOT NULL,
    seal               CHAR(64),
    PRIMARY KEY (user_name, request_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
