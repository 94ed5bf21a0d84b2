package org.dongjiang.proof;

import java.util.Iterator;
import java.util.List;

/** Verifies claims about a tree. */
public final class Proofs {

    private Proofs() {}

    /**
     * Whether a leaf is at an index of a tree (RFC 9162, 2.1.3.2).
     *
     * @param path from the leaf's sibling up
     */
    public static boolean includes(long size, Hash root, long index, Hash leafHash, List<Hash> path) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        var hash = leafHash;
        for (var sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.ofNode(sibling, hash);
                int up = Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                hash = Hash.ofNode(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /**
     * Whether a tree begins with all leaves of a smaller one (RFC 9162, 2.1.4.2). Every tree begins with the empty one.
     *
     * @param proof from the left upwards
     */
    public static boolean extend(long smaller, Hash smallerRoot, long size, Hash root, List<Hash> proof) {
        if (smaller < 0 || smaller > size) {
            return false;
        }
        if (smaller == 0 || smaller == size) {
            var expected = smaller == 0 ? Hash.OF_NOTHING : root;
            return proof.isEmpty() && smallerRoot.equals(expected);
        }
        var hashes = proof.iterator();
        // A smaller tree that is full is itself a node.
        if (Long.bitCount(smaller) > 1 && !hashes.hasNext()) {
            return false;
        }
        var first = Long.bitCount(smaller) == 1 ? smallerRoot : hashes.next();
        return climbs(smaller, smallerRoot, size, root, first, hashes);
    }

    private static boolean climbs(
            long smaller, Hash smallerRoot, long size, Hash root, Hash first, Iterator<Hash> hashes) {
        int up = Long.numberOfTrailingZeros(smaller);
        long node = (smaller - 1) >> up;
        long last = (size - 1) >> up;
        var inSmaller = first;
        var inLarger = first;
        while (hashes.hasNext()) {
            if (last == 0) {
                return false;
            }
            var hash = hashes.next();
            if ((node & 1) == 1 || node == last) {
                inSmaller = Hash.ofNode(hash, inSmaller);
                inLarger = Hash.ofNode(hash, inLarger);
                int more = Long.numberOfTrailingZeros(node);
                node >>= more;
                last >>= more;
            } else {
                inLarger = Hash.ofNode(inLarger, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && inSmaller.equals(smallerRoot) && inLarger.equals(root);
    }
}
