-- The nodes of every eighth level of the tree over the leaves. A node is stored when it is full; nodes of other levels are computed from these.
CREATE TABLE IF NOT EXISTS ledger_node (
    level      SMALLINT NOT NULL,
    node_index BIGINT NOT NULL,
    hash       BINARY(32) NOT NULL,
    PRIMARY KEY (level, node_index)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
