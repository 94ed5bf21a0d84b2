package org.dongjiang.funds.book.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dongjiang.proof.GrowingTree;
import org.dongjiang.proof.Hash;
import org.dongjiang.proof.LogSigner;
import org.dongjiang.proof.MerkleTree;
import org.dongjiang.proof.PostingProof;
import org.dongjiang.proof.SignedNote;

/** The log, locked until the commit: only one writer, of any process, adds to it at a time. */
public final class LockedLog {

    private static final class Added {
        /** Null for a fact. */
        private final String voucher;

        /** Null for a voucher. */
        private final String fact;

        private final byte[] leaf;
        private final Hash hash;

        Added(String voucher, String fact, byte[] leaf) {
            this.voucher = voucher;
            this.fact = fact;
            this.leaf = leaf;
            hash = Hash.ofLeaf(leaf);
        }
    }

    private final long size;
    private final long nowMillis;
    private final GrowingTree growing;
    private final LogSigner signer;
    private final LogGuard guard;
    private final List<Added> added = new ArrayList<>();
    /** Of the tree after the addition; null until it is stored. */
    private SignedNote checkpoint;

    /**
     * @param row locked, and examined
     * @param nowMillis the instant of the additions
     */
    LockedLog(LogRow row, long nowMillis, LogSigner signer, LogGuard guard) {
        this.size = row.size();
        this.nowMillis = nowMillis;
        this.growing = row.growing();
        this.signer = signer;
        this.guard = guard;
    }

    /**
     * The instant of what is added: by the clock, but never earlier than that of the last leaf, and later than that of
     * every report. No leaf with an earlier instant can still appear.
     */
    public long nowMillis() {
        return nowMillis;
    }

    private MerkleTree tree() {
        return growing.tree();
    }

    /**
     * Adds the bytes of a voucher, which are its permanent record.
     *
     * @param leaf JSON with {@link #nowMillis} as {@code postedAt}
     */
    public void add(UUID voucher, byte[] leaf) {
        add(new Added(voucher.toString(), null, leaf));
    }

    /** Adds the bytes of a fact. */
    void add(Fact fact, byte[] leaf) {
        add(new Added(null, fact.id(), leaf));
    }

    private void add(Added one) {
        growing.add(one.hash);
        added.add(one);
    }

    /** The index that the next added leaf will have. */
    public long next() {
        return size + added.size();
    }

    /** Stores the additions, and signs the tree after them. */
    public void store(Connection database) throws SQLException {
        try (var insert = database.prepareStatement(
                "INSERT INTO ledger_leaf (leaf_index, voucher_id, fact_id, leaf, leaf_hash) VALUES (?, ?, ?, ?, ?)")) {
            for (int at = 0; at < added.size(); at++) {
                var one = added.get(at);
                insert.setLong(1, size + at);
                insert.setString(2, one.voucher);
                insert.setString(3, one.fact);
                insert.setBytes(4, one.leaf);
                insert.setBytes(5, one.hash.bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        storeNodes(database);
        checkpoint = signer.sign(tree().size(), tree().root());
        try (var update = database.prepareStatement(
                "UPDATE ledger_log SET size = ?, subtrees = ?, note = ?, posted_at_millis = ? WHERE id = 1")) {
            update.setLong(1, tree().size());
            update.setBytes(2, tree().fullSubtrees());
            update.setString(3, checkpoint.toString());
            update.setLong(4, nowMillis);
            update.executeUpdate();
        }
        if (size == 0) {
            // From now on a log without a checkpoint is one that has lost it.
            PublishedCheckpoints.store(database, tree().size(), checkpoint.toString(), nowMillis);
        }
        guard.signed(new KnownTree(tree(), nowMillis));
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

    /** The proof that a stored addition is in the log. */
    public String proof(long index) {
        return new PostingProof(index, tree().inclusion(index), checkpoint.toString()).toString();
    }
}
