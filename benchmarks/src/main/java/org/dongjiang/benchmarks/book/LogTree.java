package org.dongjiang.benchmarks.book;

import java.sql.Connection;
import java.sql.SQLException;
import org.dongjiang.proof.GrowingTree;
import org.dongjiang.proof.Hash;

/** The tree over leaves that the service did not write itself, stored so that the service can continue after them. */
public final class LogTree {

    private static final int LEVELS = 8;

    private LogTree() {}

    /** Computes the tree of all leaves again. */
    public static void make(Connection migration) throws SQLException {
        var tree = new GrowingTree(0, new byte[0]);
        try (var select = migration.prepareStatement("SELECT leaf_hash FROM ledger_leaf ORDER BY leaf_index");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                tree.add(Hash.of(rows.getBytes(1)));
            }
        }
        try (var update = migration.prepareStatement("UPDATE ledger_log SET size = ?, subtrees = ? WHERE id = 1")) {
            update.setLong(1, tree.tree().size());
            update.setBytes(2, tree.tree().fullSubtrees());
            update.executeUpdate();
        }
        try (var insert = migration.prepareStatement(
                "INSERT IGNORE INTO ledger_node (level, node_index, hash) VALUES (?, ?, ?)")) {
            for (int level = LEVELS; tree.tree().size() >> level > 0; level += LEVELS) {
                for (long index = 0; index < tree.tree().size() >> level; index++) {
                    insert.setInt(1, level);
                    insert.setLong(2, index);
                    insert.setBytes(3, tree.hash(level, index).bytes());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
