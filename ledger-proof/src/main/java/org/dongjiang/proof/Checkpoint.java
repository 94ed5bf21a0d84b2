package org.dongjiang.proof;

/**
 * What a log was at one moment (C2SP tlog-checkpoint).
 *
 * @param origin names the log
 * @param size number of its leaves
 * @param root of the tree over them
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final int LINES = 3;

    /**
     * Reads a checkpoint that a key vouches for.
     *
     * @throws MalformedException where it is none, or not one of this log
     */
    public static Checkpoint parse(String note, LogKey key) {
        var signed = SignedNote.parse(note);
        if (!key.vouchesFor(signed)) {
            throw new MalformedException("not signed by " + key.name());
        }
        var lines = signed.text().split("\n", -1);
        if (lines.length != LINES + 1 || !lines[0].equals(key.name())) {
            throw new MalformedException("no checkpoint of " + key.name());
        }
        return new Checkpoint(lines[0], MalformedException.number(lines[1]), Hash.parse(lines[2]));
    }

    /** What is signed. */
    String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }
}
