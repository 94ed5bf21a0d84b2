package org.dongjiang.benchmarks.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.dongjiang.proof.LogKey;
import org.dongjiang.proof.LogSigner;

/** The key file of the service. */
final class LedgerKey {

    private static final String ALGORITHM = "Ed25519";

    private static final int SECRET_BYTES = 32;

    private LedgerKey() {}

    /** @param published the name of the log */
    static LogSigner read(Path file, LogKey published) {
        try {
            var text = Files.readString(file);
            var keys = KeyFactory.getInstance(ALGORITHM);
            var secret = keys.generatePrivate(new PKCS8EncodedKeySpec(bytes(text, "PRIVATE KEY")));
            var open = keys.generatePublic(new X509EncodedKeySpec(bytes(text, "PUBLIC KEY")));
            return new LogSigner(published.name(), open, bytes -> signature(secret, bytes));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The seals of documents that belong to it. */
    static DocumentSeals seals(Path file) {
        try {
            var encoded = bytes(Files.readString(file), "PRIVATE KEY");
            // The secret itself ends the encoding (RFC 8410).
            return new DocumentSeals(Arrays.copyOfRange(encoded, encoded.length - SECRET_BYTES, encoded.length));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] signature(PrivateKey secret, byte[] bytes) {
        try {
            var signing = Signature.getInstance(ALGORITHM);
            signing.initSign(secret);
            signing.update(bytes);
            return signing.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text, String label) {
        var begin = "-----BEGIN " + label + "-----";
        int from = text.indexOf(begin) + begin.length();
        return Base64.getMimeDecoder().decode(text.substring(from, text.indexOf("-----END " + label + "-----")));
    }
}
