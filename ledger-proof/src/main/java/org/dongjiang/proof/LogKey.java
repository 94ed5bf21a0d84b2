package org.dongjiang.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The public key of a log: Ed25519, with the log's origin as its name. Written {@code origin+id+base64}, in the format
 * of C2SP tools.
 */
public final class LogKey {

    static final String ALGORITHM = "Ed25519";

    private static final byte SIGNATURE_TYPE = 1;
    private static final int KEY_BYTES = 32;
    /** The prefix of every such key (RFC 8410, 4). */
    private static final byte[] DER_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] bytes;
    private final PublicKey key;

    LogKey(String name, byte[] bytes) {
        if (name.isEmpty() || name.chars().anyMatch(c -> c <= ' ' || c == '+' || Character.isSpaceChar(c))) {
            throw new MalformedException("no name of a key: " + name);
        }
        this.name = name;
        this.bytes = bytes;
        try {
            var der = Arrays.copyOf(DER_PREFIX, DER_PREFIX.length + KEY_BYTES);
            System.arraycopy(bytes, 0, der, DER_PREFIX.length, KEY_BYTES);
            key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException malformed) {
            throw new MalformedException("no key: " + malformed.getMessage());
        }
    }

    static LogKey of(String name, PublicKey key) {
        var der = key.getEncoded();
        return new LogKey(name, Arrays.copyOfRange(der, der.length - KEY_BYTES, der.length));
    }

    /** @throws MalformedException if it is not a key */
    public static LogKey parse(String text) {
        var parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new MalformedException("no key: " + text);
        }
        var typed = MalformedException.base64(parts[2]);
        if (typed.length != 1 + KEY_BYTES || typed[0] != SIGNATURE_TYPE) {
            throw new MalformedException("not a key of Ed25519: " + text);
        }
        var key = new LogKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(key.id()).equals(parts[1])) {
            throw new MalformedException("the id is not that of the key: " + text);
        }
        return key;
    }

    public String name() {
        return name;
    }

    byte[] id() {
        var digest = Hash.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(digest.digest(typed()), SignedNote.ID_BYTES);
    }

    private byte[] typed() {
        var typed = new byte[1 + KEY_BYTES];
        typed[0] = SIGNATURE_TYPE;
        System.arraycopy(bytes, 0, typed, 1, KEY_BYTES);
        return typed;
    }

    /** Whether the note has one signature of this key. Signatures of others do not count. */
    public boolean vouchesFor(SignedNote note) {
        var own = signatures(note);
        return own.size() == 1 && isOver(note, own.get(0));
    }

    /** Whether the note has a signature in the name of this key, valid or not. */
    public boolean isNamedIn(SignedNote note) {
        return !signatures(note).isEmpty();
    }

    private List<SignedNote.Signature> signatures(SignedNote note) {
        return note.signatures().stream()
                .filter(signature -> signature.name().equals(name) && Arrays.equals(signature.keyId(), id()))
                .toList();
    }

    private boolean isOver(SignedNote note, SignedNote.Signature signature) {
        try {
            var verification = java.security.Signature.getInstance(ALGORITHM);
            verification.initVerify(key);
            verification.update(note.bytes());
            return verification.verify(signature.signature());
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }
}
