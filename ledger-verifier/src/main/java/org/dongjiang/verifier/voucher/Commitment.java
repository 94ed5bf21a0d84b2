package org.dongjiang.verifier.voucher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** The salted hash that stands in a leaf for data that may be personal. */
final class Commitment {

    /** Looking it up by its name takes longer than a short text. */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Commitment::made);

    private Commitment() {}

    /** Null for no text. */
    static String of(String salt, Object text) {
        return text == null
                ? null
                : HexFormat.of().formatHex(sha256(salt + Normalizer.normalize(text.toString(), Normalizer.Form.NFC)));
    }

    /** The hash of a text in UTF-8. */
    static byte[] sha256(String text) {
        return SHA_256.get().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest made() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
