package org.dongjiang.verifier.voucher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** The salted hash that stands in a leaf for data that may be personal. */
final class Commitment {

    private Commitment() {}

    /** Null for no text. */
    static String of(String salt, Object text) {
        return text == null
                ? null
                : HexFormat.of()
                        .formatHex(sha256().digest((salt + Normalizer.normalize(text.toString(), Normalizer.Form.NFC))
                                .getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
