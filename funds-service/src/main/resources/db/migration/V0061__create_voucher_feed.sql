-- The first leaf whose voucher has no event in the feed yet.
CREATE TABLE IF NOT EXISTS voucher_feed (
    id        INT NOT NULL,
    next_leaf BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT there_is_one_feed_of_vouchers CHECK (id = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT IGNORE INTO voucher_feed (id, next_leaf) VALUES (1, 0);
