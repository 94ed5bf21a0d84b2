-- The nodes of every eighth level of the tree over the leaves, each stored when it is full. The nodes between are made of these.
CREATE TABLE IF NOT EXISTS ledger_node (
    level      SMALLINT NOT NULL,
    node_index BIGINT NOT NULL,
    hash       BINARY(32) NOT NULL,
    PRIMARY KEY (level, node_index)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
