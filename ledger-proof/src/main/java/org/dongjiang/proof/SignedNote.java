package org.dongjiang.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text with signatures (C2SP signed-note). Nothing of the text may be trusted before {@link LogKey#vouchesFor}
 * returns true.
 *
 * @param text ends with a line feed
 */
public record SignedNote(String text, List<Signature> signatures) {

    private static final String BEFORE_SIGNATURES = "\n\n";
    private static final String DASH = "\u2014 ";
    private static final int MOST_CHARACTERS = 100_000;
    static final int ID_BYTES = 4;

    /**
     * @param name of the key
     * @param base64 the key's id, which distinguishes keys of one name, and the signature
     */
    public record Signature(String name, String base64) {

        static Signature of(String name, byte[] keyId, byte[] signature) {
            var both = Arrays.copyOf(keyId, ID_BYTES + signature.length);
            System.arraycopy(signature, 0, both, ID_BYTES, signature.length);
            return new Signature(name, Base64.getEncoder().encodeToString(both));
        }

        private static Signature parse(String line) {
            var parts = line.split(" ", -1);
            if (!line.startsWith(DASH) || parts.length != 3 || parts[1].isEmpty()) {
                throw new MalformedException("no signature line: " + line);
            }
            if (MalformedException.base64(parts[2]).length <= ID_BYTES) {
                throw new MalformedException("no signature: " + line);
            }
            return new Signature(parts[1], parts[2]);
        }

        byte[] keyId() {
            return Arrays.copyOf(Base64.getDecoder().decode(base64), ID_BYTES);
        }

        byte[] signature() {
            var both = Base64.getDecoder().decode(base64);
            return Arrays.copyOfRange(both, ID_BYTES, both.length);
        }

        @Override
        public String toString() {
            return DASH + name + " " + base64 + "\n";
        }
    }

    /** @throws MalformedException if it is not a signed note */
    public static SignedNote parse(String note) {
        int end = note.lastIndexOf(BEFORE_SIGNATURES);
        if (end < 0
                || note.endsWith(BEFORE_SIGNATURES)
                || note.length() > MOST_CHARACTERS
                || !note.endsWith("\n")
                || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new MalformedException("no signed note");
        }
        var lines = note.substring(end + BEFORE_SIGNATURES.length(), note.length() - 1);
        var signatures = new ArrayList<Signature>();
        for (var line : lines.split("\n", -1)) {
            signatures.add(Signature.parse(line));
        }
        return new SignedNote(note.substring(0, end + 1), List.copyOf(signatures));
    }

    /** The signed text. */
    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** In text form. */
    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(note::append);
        return note.toString();
    }
}
