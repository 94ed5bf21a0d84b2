package org.dongjiang.funds.book.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dongjiang.proof.GrowingTree;
import org.dongjiang.proof.Hash;
import org.dongjiang.proof.MerkleTree;
import org.dongjiang.proof.PostingProof;
import org.dongjiang.proof.SignedNote;

/** The log, locked until the commit: only one writer, of any process, adds to it at a time. */
public final class LockedLog {

    private static final class Added {
        private final UUID voucher;
        private final byte[] leaf;
        private final Hash hash;

        Added(UUID voucher, byte[] leaf) {
            this.voucher = voucher;
            this.leaf = leaf;
            hash = Hash.ofLeaf(leaf);
        }
    }

    private final long size;
    private final GrowingTree growing;
    private final List<Added> added = new ArrayList<>();

    private LockedLog(GrowingTree growing) {
        this.growing = growing;
        size = growing.tree().size();
    }

    /** Waits for the lock. */
    static LockedLog lock(Connection database) throws SQLException {
        return new LockedLog(read(database, " FOR UPDATE"));
    }

    /**
     * Waits until everything with an earlier instant is committed: vouchers get their instants while the log is locked.
     */
    public static void settle(Connection database) throws SQLException {
        lock(database);
    }

    /** The stored tree, while others add to it. */
    static MerkleTree look(Connection database) throws SQLException {
        return read(database, "").tree();
    }

    private static GrowingTree read(Connection database, String lock) throws SQLException {
        try (var select = database.prepareStatement("SELECT size, subtrees FROM ledger_log WHERE id = 1" + lock);
                var rows = select.executeQuery()) {
            rows.next();
            return new GrowingTree(rows.getLong("size"), rows.getBytes("subtrees"));
        }
    }

    /** The tree after this addition. */
    MerkleTree tree() {
        return growing.tree();
    }

    /** Adds the bytes of a voucher, which are its permanent record. */
    public void add(UUID voucher, byte[] leaf) {
        var one = new Added(voucher, leaf);
        growing.add(one.hash);
        added.add(one);
    }

    /**
     * The index in the log of an added leaf.
     *
     * @param at which of the added leaves, from 0
     */
    public long index(int at) {
        return size + at;
    }

    /** Stores the additions. */
    public void store(Connection database) throws SQLException {
        try (var insert = database.prepareStatement(
                "INSERT INTO ledger_leaf (leaf_index, voucher_id, leaf, leaf_hash) VALUES (?, ?, ?, ?)")) {
            for (int at = 0; at < added.size(); at++) {
                var one = added.get(at);
                insert.setLong(1, index(at));
                insert.setString(2, one.voucher.toString());
                insert.setBytes(3, one.leaf);
                insert.setBytes(4, one.hash.bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        storeNodes(database);
        try (var update = database.prepareStatement("UPDATE ledger_log SET size = ?, subtrees = ? WHERE id = 1")) {
            update.setLong(1, tree().size());
            update.setBytes(2, tree().fullSubtrees());
            update.executeUpdate();
        }
    }

    /** Newly full nodes of every eighth level. */
    private void storeNodes(Connection database) throws SQLException {
        for (int level = StoredSubtrees.LEVELS; tree().size() >> level > 0; level += StoredSubtrees.LEVELS) {
            for (long index = size >> level; index < tree().size() >> level; index++) {
                try (var insert = database.prepareStatement(
                        "INSERT INTO ledger_node (level, node_index, hash) VALUES (?, ?, ?)")) {
                    insert.setInt(1, level);
                    insert.setLong(2, index);
                    insert.setBytes(3, growing.hash(level, index).bytes());
                    insert.executeUpdate();
                }
            }
        }
    }

    /**
     * The proof that an added leaf is in the log.
     *
     * @param at which of the added leaves, from 0
     * @param checkpoint of {@link #tree}, signed
     */
    public String proof(int at, SignedNote checkpoint) {
        return new PostingProof(index(at), tree().inclusion(index(at)), checkpoint.toString()).toString();
    }
}
