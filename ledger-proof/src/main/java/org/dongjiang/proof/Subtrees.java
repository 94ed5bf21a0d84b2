package org.dongjiang.proof;

/** A source of hashes of full subtrees. */
@FunctionalInterface
public interface Subtrees {

    /**
     * The hash over the leaves from index × 2^level on, 2^level of them, all of which exist.
     *
     * @param level 0 for a leaf
     */
    Hash hash(int level, long index);
}
