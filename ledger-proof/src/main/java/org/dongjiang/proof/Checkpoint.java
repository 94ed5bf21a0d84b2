package org.dongjiang.proof;

/**
 * The state of a log at one moment (C2SP tlog-checkpoint).
 *
 * @param origin the name of the log
 * @param size number of its leaves
 * @param root of the tree over them
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final int LINES = 3;

    /**
     * Reads a checkpoint signed by a key.
     *
     * @throws MalformedException if it is not valid, or not of this log
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

    /** The signed text. */
    String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }
}
