package org.dongjiang.funds.book.log;

import org.dongjiang.proof.GrowingTree;
import org.dongjiang.proof.Hash;
import org.dongjiang.proof.MerkleTree;

/** A tree of which it is known that this service signed it: enough to recognise it, and to continue it. */
final class KnownTree {

    private final long size;
    private final Hash root;
    private final byte[] subtrees;
    private final long postedAtMillis;

    /** @param postedAtMillis the instant of its last leaf; 0 if it has none */
    KnownTree(MerkleTree tree, long postedAtMillis) {
        size = tree.size();
        root = tree.root();
        subtrees = tree.fullSubtrees();
        this.postedAtMillis = postedAtMillis;
    }

    long size() {
        return size;
    }

    Hash root() {
        return root;
    }

    boolean is(LogRow row) {
        return size == row.size()
                && postedAtMillis == row.postedAtMillis()
                && root.equals(row.growing().tree().root());
    }

    /** To add the leaves after it. */
    GrowingTree growing() {
        return new GrowingTree(size, subtrees);
    }
}
