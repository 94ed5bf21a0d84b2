package org.dongjiang.funds.book.log;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.dongjiang.kernel.security.SecretFile;
import org.dongjiang.proof.LogSigner;

/**
 * The key that signs checkpoints: Ed25519, in the format of openssl, the private half before the public one (PEM, RFC
 * 7468). It is read at start: a service that cannot sign does not become ready.
 */
@Startup
@ApplicationScoped
class SealingKey {

    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private static final int DERIVED_BYTES = 32;

    private final LogSigner signer;
    private final Ed25519PrivateKeyParameters secret;

    SealingKey(LogConfig config) {
        try {
            var keys = config.keyFile().isPresent()
                    ? read(SecretFile.kept(config.keyFile().get(), () -> written(made())))
                    : made();
            secret = new Ed25519PrivateKeyParameters(
                    ((EdECPrivateKey) keys.getPrivate()).getBytes().orElseThrow());
            signer = new LogSigner(config.origin(), keys.getPublic(), bytes -> signature(secret, bytes));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            // Without its cause, which could reveal the key.
            throw new IllegalStateException(
                    "no Ed25519 key pair in " + config.keyFile().orElse(null));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    LogSigner signer() {
        return signer;
    }

    /** A secret for another purpose, which does not reveal this key (HKDF, RFC 5869). */
    byte[] derived(String label) {
        var derivation = new HKDFBytesGenerator(new SHA256Digest());
        derivation.init(new HKDFParameters(secret.getEncoded(), null, label.getBytes(StandardCharsets.US_ASCII)));
        var derived = new byte[DERIVED_BYTES];
        derivation.generateBytes(derived, 0, derived.length);
        return derived;
    }

    /**
     * Bouncy Castle takes a twentieth of a millisecond while the caller waits; the Java library takes almost a whole
     * one.
     */
    private static byte[] signature(Ed25519PrivateKeyParameters secret, byte[] bytes) {
        var signing = new Ed25519Signer();
        signing.init(true, secret);
        signing.update(bytes, 0, bytes.length);
        return signing.generateSignature();
    }

    private static KeyPair made() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String written(KeyPair keys) {
        return pem(PRIVATE, keys.getPrivate().getEncoded())
                + pem(PUBLIC, keys.getPublic().getEncoded());
    }

    private static KeyPair read(String text) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance(ALGORITHM);
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(bytes(text, PUBLIC))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(text, PRIVATE))));
    }

    private static String pem(String label, byte[] bytes) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
                .formatted(label, Base64.getEncoder().encodeToString(bytes));
    }

    private static byte[] bytes(String text, String label) {
        var begin = "-----BEGIN " + label + "-----";
        int from = text.indexOf(begin) + begin.length();
        int until = text.indexOf("-----END " + label + "-----");
        if (from < begin.length() || until < from) {
            throw new IllegalArgumentException("no " + label);
        }
        return Base64.getMimeDecoder().decode(text.substring(from, until));
    }
}
