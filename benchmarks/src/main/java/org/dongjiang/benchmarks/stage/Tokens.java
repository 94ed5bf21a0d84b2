package org.dongjiang.benchmarks.stage;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;

/** Access tokens as the gateway issues them (ES256), signed with a key of this run. */
public final class Tokens {

    public static final String ISSUER = "https://issuer.example";

    private static final String KEY_ID = "benchmark";
    private static final int COORDINATE_BYTES = 32;
    private static final int LIFE_SECONDS = 36_000;

    private final KeyPair keys;

    public Tokens() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A token of a user who has one role and is confined to no area. */
    public String of(String user, String role) {
        return of(user, role, "*");
    }

    /**
     * A token of a user who has one role.
     *
     * @param area the division to which he is confined; {@code *} for none
     */
    public String of(String user, String role, String area) {
        long now = Instant.now().getEpochSecond();
        var asserted = encoded("{\"typ\":\"at+jwt\",\"alg\":\"ES256\",\"kid\":\"%s\"}".formatted(KEY_ID)) + "."
                + encoded(
                        "{\"iss\":\"%s\",\"aud\":\"dongjiang\",\"sub\":\"%s\",\"upn\":\"%s\",\"groups\":[\"%s\"],\"areas\":[\"%s\"],\"iat\":%d,\"exp\":%d,\"jti\":\"%s-%d\"}"
                                .formatted(ISSUER, user, user, role, area, now, now + LIFE_SECONDS, user, now));
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(asserted.getBytes(StandardCharsets.US_ASCII));
            return asserted + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The public half, as a JWK set. */
    String publicHalf() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"alg\":\"ES256\",\"use\":\"sig\",\"kid\":\"%s\",\"x\":\"%s\",\"y\":\"%s\"}]}"
                .formatted(KEY_ID, coordinate(point.getAffineX()), coordinate(point.getAffineY()));
    }

    private static String coordinate(BigInteger value) {
        var bytes = value.toByteArray();
        var fixed = new byte[COORDINATE_BYTES];
        int length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
        return base64(fixed);
    }

    private static String encoded(String json) {
        return base64(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
