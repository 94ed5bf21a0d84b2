package org.dongjiang.kernel.testing;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dongjiang.kernel.security.AreaClaims;

/** Access tokens as the gateway issues them, signed with a key that lives as long as the test JVM. */
public final class Tokens {

    static final String ISSUER = "https://issuer.example";

    static final String KEY_ID = "test";
    private static final int COORDINATE_BYTES = 32;
    static final KeyPair KEYS = keys();
    private static final Map<String, String> GIVEN = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A token of a user whose name is that of his roles. */
    public static String of(String... roles) {
        return named(String.join("+", roles), roles);
    }

    /**
     * A token of the user with this name, who has all areas; the same one each time, as a user signs in once and sends many requests.
     */
    public static String named(String user, String... roles) {
        return with(Map.of(AreaClaims.AREAS, List.of(AreaClaims.EVERYWHERE)), user, roles);
    }

    /** A token of a user who has some areas. */
    public static String within(List<String> areas, String user, String... roles) {
        return with(Map.of(AreaClaims.AREAS, areas), user, roles);
    }

    /** A token of a user whose areas are said by other claims. */
    public static String with(Map<String, ?> areas, String user, String... roles) {
        var groups = Set.of(roles);
        return GIVEN.computeIfAbsent(user + groups + areas, one -> {
            var claims = claims().subject(user).upn(user).groups(groups);
            areas.forEach(claims::claim);
            return signed(claims, KEYS);
        });
    }

    /** Issued long enough ago that a test may set the clock of the service back by an hour. */
    private static JwtClaimsBuilder claims() {
        return Jwt.issuer(ISSUER)
                .audience("dongjiang")
                .issuedAt(Instant.now().minus(Duration.ofHours(2)))
                .expiresAt(Instant.now().plus(Duration.ofHours(2)));
    }

    private static String signed(JwtClaimsBuilder claims, KeyPair keys) {
        return claims.jws()
                .algorithm(SignatureAlgorithm.ES256)
                .type("at+jwt")
                .keyId(KEY_ID)
                .sign(keys.getPrivate());
    }

    /** The address of the public keys, as a JWK set. */
    static String jwksLocation() {
        try {
            var file = Files.createTempFile("jwks", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, keySet()).toUri().toString();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The public half, as a JWK set. */
    static String keySet() {
        var key = new StringBuilder();
        published(KEYS)
                .forEach((member, value) ->
                        key.append(key.isEmpty() ? "" : ",").append('"' + member + "\":\"" + value + '"'));
        return "{\"keys\":[{" + key + "}]}";
    }

    /** The public half of a pair, as a JWK. */
    static Map<String, String> published(KeyPair keys) {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return Map.of(
                "kty", "EC",
                "crv", "P-256",
                "alg", "ES256",
                "use", "sig",
                "kid", KEY_ID,
                "x", coordinate(point.getAffineX()),
                "y", coordinate(point.getAffineY()));
    }

    private static String coordinate(BigInteger value) {
        var bytes = value.toByteArray();
        var fixed = new byte[COORDINATE_BYTES];
        int length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }

    static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
