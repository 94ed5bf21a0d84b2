package org.dongjiang.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree to which leaves are added, of which only the full subtrees before the additions are known. These are enough
 * for its root and for proofs of the added leaves.
 */
public final class GrowingTree implements Subtrees {

    private record Place(int level, long index) {}

    private final long before;
    private final Map<Place, Hash> known = new HashMap<>();
    private final List<Hash> added = new ArrayList<>();

    /**
     * @param size number of leaves that it has
     * @param fullSubtrees as returned by {@link MerkleTree#fullSubtrees}
     * @throws IllegalArgumentException if their number does not match a tree of this size
     */
    public GrowingTree(long size, byte[] fullSubtrees) {
        if (fullSubtrees.length != Long.bitCount(size) * Hash.LENGTH) {
            throw new IllegalArgumentException("not the subtrees of a tree of " + size + " leaves");
        }
        before = size;
        int at = 0;
        for (long rest = size, from = 0; rest > 0; rest -= Long.highestOneBit(rest)) {
            int level = Long.numberOfTrailingZeros(Long.highestOneBit(rest));
            known.put(new Place(level, from >> level), Hash.of(Arrays.copyOfRange(fullSubtrees, at, at + Hash.LENGTH)));
            at += Hash.LENGTH;
            from += Long.highestOneBit(rest);
        }
    }

    /** Adds a leaf at the end. */
    public void add(Hash leafHash) {
        added.add(leafHash);
    }

    /** The tree in its present state. */
    public MerkleTree tree() {
        return new MerkleTree(before + added.size(), this);
    }

    /** Of the earlier part only {@link MerkleTree#fullSubtrees} and nodes above them. */
    @Override
    public Hash hash(int level, long index) {
        if (level == 0 && index >= before) {
            return added.get(Math.toIntExact(index - before));
        }
        var place = new Place(level, index);
        var hash = known.get(place);
        if (hash == null) {
            if (level == 0) {
                throw new IndexOutOfBoundsException("leaf " + index + " was there before");
            }
            hash = Hash.ofNode(hash(level - 1, 2 * index), hash(level - 1, 2 * index + 1));
            known.put(place, hash);
        }
        return hash;
    }
}
