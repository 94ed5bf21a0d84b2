package org.dongjiang.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A SHA-256 as used in RFC 6962, 2.1: a leaf can never be taken for a node. */
public final class Hash {

    /** In bytes. */
    public static final int LENGTH = 32;

    /** The root of a tree without leaves. */
    public static final Hash OF_NOTHING = new Hash(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws MalformedException if these are not 32 bytes */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new MalformedException("no hash: " + bytes.length + " bytes");
        }
        return new Hash(bytes.clone());
    }

    /** The hash of a leaf, of its bytes. */
    public static Hash ofLeaf(byte[] leaf) {
        var digest = sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(leaf));
    }

    /** The hash of a node, of the hashes below it. */
    public static Hash ofNode(Hash left, Hash right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    static Hash parse(String text) {
        return of(MalformedException.base64(text));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In base64, as in checkpoints and proofs. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
