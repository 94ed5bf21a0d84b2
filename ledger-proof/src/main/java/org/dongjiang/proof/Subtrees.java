package org.dongjiang.proof;

/** Where the hashes of full subtrees come from. */
@FunctionalInterface
public interface Subtrees {

    /**
     * The hash over the leaves from index × 2^level on, 2^level of them, all of which are there.
     *
     * @param level 0 for a leaf
     */
    Hash hash(int level, long index);
}
