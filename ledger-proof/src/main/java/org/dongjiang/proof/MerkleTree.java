package org.dongjiang.proof;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The tree over the first leaves of a log. Every result needs few hashes of full subtrees, from any source.
 *
 * @param size number of leaves, 0 or more
 */
public record MerkleTree(long size, Subtrees subtrees) {

    /** The root (RFC 6962, 2.1). */
    public Hash root() {
        return size == 0 ? Hash.OF_NOTHING : hash(0, size);
    }

    /**
     * The audit path of a leaf, from its sibling up (RFC 6962, 2.1.1).
     *
     * @throws IndexOutOfBoundsException if the tree has no such leaf
     */
    public List<Hash> inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("leaf " + index + " of " + size);
        }
        var path = new ArrayList<Hash>();
        addPath(path, index, 0, size);
        return path;
    }

    private void addPath(List<Hash> path, long index, long from, long until) {
        if (until - from == 1) {
            return;
        }
        long middle = from + leftPart(until - from);
        if (index < middle) {
            addPath(path, index, from, middle);
            path.add(hash(middle, until));
        } else {
            addPath(path, index, middle, until);
            path.add(hash(from, middle));
        }
    }

    /**
     * The proof that this tree begins with all leaves of a smaller one (RFC 6962, 2.1.2).
     *
     * @throws IndexOutOfBoundsException if the other is not from 1 to the size of this one
     */
    public List<Hash> consistency(long smaller) {
        if (smaller < 1 || smaller > size) {
            throw new IndexOutOfBoundsException("size " + smaller + " of " + size);
        }
        var proof = new ArrayList<Hash>();
        addProof(proof, smaller, 0, size, true);
        return proof;
    }

    /** @param known whether the verifier knows the hash of the smaller tree within this part */
    private void addProof(List<Hash> proof, long smaller, long from, long until, boolean known) {
        if (smaller == until) {
            if (!known) {
                proof.add(hash(from, until));
            }
            return;
        }
        long middle = from + leftPart(until - from);
        if (smaller <= middle) {
            addProof(proof, smaller, from, middle, known);
            proof.add(hash(middle, until));
        } else {
            addProof(proof, smaller, middle, until, false);
            proof.add(hash(from, middle));
        }
    }

    /**
     * The hashes of the full subtrees of the tree, concatenated from the left. With them leaves can be added without
     * any other data.
     */
    public byte[] fullSubtrees() {
        var hashes = new ByteArrayOutputStream();
        for (long rest = size, from = 0; rest > 0; rest -= Long.highestOneBit(rest)) {
            long width = Long.highestOneBit(rest);
            hashes.writeBytes(hash(from, from + width).bytes());
            from += width;
        }
        return hashes.toByteArray();
    }

    private Hash hash(long from, long until) {
        long width = until - from;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return subtrees.hash(level, from >> level);
        }
        long middle = from + leftPart(width);
        return Hash.ofNode(hash(from, middle), hash(middle, until));
    }

    /** The largest power of two below a width of two or more. */
    private static long leftPart(long width) {
        return Long.highestOneBit(width - 1);
    }
}
