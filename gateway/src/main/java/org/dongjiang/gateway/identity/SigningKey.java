package org.dongjiang.gateway.identity;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.interfaces.ECPrivateKey;
import org.jboss.logging.Logger;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * The key that signs tokens: ECDSA on P-256, kept as a JSON Web Key (RFC 7517), named by its thumbprint (RFC 7638). It is read
 * at start: a gateway that cannot sign does not become ready.
 */
@Startup
@ApplicationScoped
class SigningKey {

    private static final Logger LOG = Logger.getLogger(SigningKey.class);

    private final EllipticCurveJsonWebKey key;

    SigningKey(IdentityConfig config) {
        try {
            key = config.keyFile().isPresent() ? keptIn(config.keyFile().get().toAbsolutePath()) : made();
        } catch (JoseException | ClassCastException unreadable) {
            // Without its cause: that could show the key.
            throw new IllegalStateException("no signing key (a JSON Web Key on P-256) in "
                    + config.keyFile().orElse(null));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        key.setUse(Use.SIGNATURE);
        key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
    }

    String id() {
        return key.getKeyId();
    }

    ECPrivateKey secret() {
        return key.getEcPrivateKey();
    }

    /** The public half, as a JWK set. */
    String published() {
        return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    private static EllipticCurveJsonWebKey keptIn(Path file) throws IOException, JoseException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            write(file, made().toJson(OutputControlLevel.INCLUDE_PRIVATE));
        }
        return (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file));
    }

    private static EllipticCurveJsonWebKey made() throws JoseException {
        return EcJwkGenerator.generateJwk(EllipticCurves.P256);
    }

    /** Whole or not at all; where another gateway was faster, its key is the key. */
    private static void write(Path file, String text) throws IOException {
        var draft = file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createTempFile(
                        file.getParent(),
                        "key",
                        null,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(file.getParent(), "key", null);
        Files.writeString(draft, text);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException faster) {
            LOG.debug("the signing key was made by another process");
        } finally {
            Files.delete(draft);
        }
    }
}
