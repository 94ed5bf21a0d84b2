package org.dongjiang.gateway.identity;

import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.Objects;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * A key that signs tokens: ECDSA on P-256, a JSON Web Key (RFC 7517), named by its thumbprint (RFC 7638).
 *
 * @param from when it begins to sign; stored as {@code nbf}, in seconds since 1970
 */
record SigningKey(EllipticCurveJsonWebKey jwk, Instant from) {

    private static final String FROM = "nbf";

    static SigningKey made(Instant from) {
        try {
            var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setOtherParameter(FROM, from.getEpochSecond());
            return of(key);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A stored key. Without a start time it has always signed. */
    static SigningKey of(JsonWebKey kept) throws JoseException {
        if (!(kept instanceof EllipticCurveJsonWebKey key)
                || !EllipticCurves.P_256.equals(key.getCurveName())
                || key.getPrivateKey() == null) {
            throw new JoseException("no private key on P-256");
        }
        key.setUse(Use.SIGNATURE);
        key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
        var from = Objects.requireNonNullElse(key.getOtherParameterValue(FROM, Number.class), 0);
        return new SigningKey(key, Instant.ofEpochSecond(from.longValue()));
    }

    String id() {
        return jwk.getKeyId();
    }

    ECPrivateKey secret() {
        return jwk.getEcPrivateKey();
    }
}
