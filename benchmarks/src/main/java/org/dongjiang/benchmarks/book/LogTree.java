package org.dongjiang.benchmarks.book;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.dongjiang.proof.GrowingTree;
import org.dongjiang.proof.Hash;
import org.dongjiang.proof.LogSigner;
import org.dongjiang.proof.MerkleTree;

/** The tree over leaves that the service did not write itself, stored so that the service can continue after them. */
public final class LogTree {

    private static final int LEVELS = 8;
    private static final Pattern POSTED_AT = Pattern.compile("\"postedAt\":\"([^\"]+)\"");

    private LogTree() {}

    /**
     * Computes the tree of all leaves again.
     *
     * @param signer with the key of the service, which continues only what was signed
     */
    public static void make(Connection migration, LogSigner signer) throws SQLException {
        var tree = new GrowingTree(0, new byte[0]);
        try (var select = migration.prepareStatement("SELECT leaf_hash FROM ledger_leaf ORDER BY leaf_index");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                tree.add(Hash.of(rows.getBytes(1)));
            }
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
        sign(migration, tree.tree(), signer);
    }

    private static void sign(Connection migration, MerkleTree tree, LogSigner signer) throws SQLException {
        try (var update = migration.prepareStatement(
                "UPDATE ledger_log SET size = ?, subtrees = ?, note = ?, posted_at_millis = ? WHERE id = 1")) {
            update.setLong(1, tree.size());
            update.setBytes(2, tree.fullSubtrees());
            update.setString(3, signer.sign(tree.size(), tree.root()).toString());
            update.setLong(4, postedAt(migration, tree.size() - 1).toEpochMilli());
            update.executeUpdate();
        }
    }

    private static Instant postedAt(Connection migration, long index) throws SQLException {
        try (var select = migration.prepareStatement("SELECT leaf FROM ledger_leaf WHERE leaf_index = ?")) {
            select.setLong(1, index);
            try (var rows = select.executeQuery()) {
                rows.next();
                var posted = POSTED_AT.matcher(new String(rows.getBytes(1), StandardCharsets.UTF_8));
                if (!posted.find()) {
                    throw new IllegalStateException("leaf " + index + " has no instant");
                }
                return Instant.parse(posted.group(1));
            }
        }
    }
}
