package org.dongjiang.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A permanent proof that a leaf is in the log, which can be verified offline (C2SP tlog-proof).
 *
 * @param index of the leaf
 * @param path from its sibling up, in the tree of the checkpoint
 * @param checkpoint a signed note
 */
public record PostingProof(long index, List<Hash> path, String checkpoint) {

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";
    private static final String INDEX = "index ";
    private static final int MOST_HASHES = 63;

    /** @throws MalformedException if it is not valid */
    public static PostingProof parse(String text) {
        int end = text.indexOf("\n\n");
        var lines = text.substring(0, Math.max(end, 0)).split("\n", -1);
        if (lines.length < 2
                || lines.length > 2 + MOST_HASHES
                || !lines[0].equals(FIRST_LINE)
                || !lines[1].startsWith(INDEX)) {
            throw new MalformedException("no proof");
        }
        var path = new ArrayList<Hash>();
        for (int at = 2; at < lines.length; at++) {
            path.add(Hash.parse(lines[at]));
        }
        return new PostingProof(
                MalformedException.number(lines[1].substring(INDEX.length())),
                List.copyOf(path),
                text.substring(end + 2));
    }

    /**
     * Verifies that the log had this leaf.
     *
     * @return the checkpoint that proves it
     * @throws MalformedException if it does not, or is not signed by the key
     */
    public Checkpoint check(byte[] leaf, LogKey key) {
        var signed = Checkpoint.parse(checkpoint, key);
        if (!Proofs.includes(signed.size(), signed.root(), index, Hash.ofLeaf(leaf), path)) {
            throw new MalformedException("the leaf is not at " + index);
        }
        return signed;
    }

    /** In text form. */
    @Override
    public String toString() {
        var text = new StringBuilder(FIRST_LINE)
                .append('\n')
                .append(INDEX)
                .append(index)
                .append('\n');
        path.forEach(hash -> text.append(hash).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
