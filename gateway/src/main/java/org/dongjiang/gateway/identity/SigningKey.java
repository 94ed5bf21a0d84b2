package org.dongjiang.gateway.identity;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.interfaces.ECPrivateKey;
import org.dongjiang.kernel.security.SecretFile;
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

    private final EllipticCurveJsonWebKey key;

    SigningKey(IdentityConfig config) {
        try {
            key = config.keyFile().isPresent() ? keptIn(config.keyFile().get()) : made();
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
        var kept = SecretFile.kept(file, () -> made().toJson(OutputControlLevel.INCLUDE_PRIVATE));
        return (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(kept);
    }

    private static EllipticCurveJsonWebKey made() {
        try {
            return EcJwkGenerator.generateJwk(EllipticCurves.P256);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
