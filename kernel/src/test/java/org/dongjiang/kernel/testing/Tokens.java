package org.dongjiang.kernel.testing;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;

/** Access tokens as the gateway issues them, signed with a key that lives as long as the test JVM. */
public final class Tokens {

    static final String ISSUER = "https://issuer.example";

    private static final String KEY_ID = "test";
    private static final int COORDINATE_BYTES = 32;
    private static final KeyPair KEYS = keys();
    private static final Map<String, String> GIVEN = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A token of a user who is called as his roles are. */
    public static String of(String... roles) {
        return named(String.join("+", roles), roles);
    }

    /** A token of the user with this name; the same each time, as people sign in once and ask often. */
    public static String named(String user, String... roles) {
        var groups = Set.of(roles);
        return GIVEN.computeIfAbsent(
                user + groups, one -> signed(claims().subject(user).upn(user).groups(groups), KEYS));
    }

    /** Tokens that must not get in, by what is wrong with them. */
    static Map<String, String> forged() {
        var forged = new TreeMap<String, String>();
        forged.put("another issuer", signed(claims().issuer("https://elsewhere.example"), KEYS));
        forged.put("another audience", signed(claims().audience("somebody"), KEYS));
        forged.put("expired", signed(claims().issuedAt(0).expiresAt(60), KEYS));
        forged.put("lives too long", signed(claims().expiresIn(Duration.ofDays(365)), KEYS));
        forged.put("another key", signed(claims(), keys()));
        forged.put("no subject", signed(Jwt.issuer(ISSUER).audience("dongjiang").groups("administrator"), KEYS));
        var body = signed(claims(), KEYS).split("\\.")[1];
        forged.put("no algorithm", encoded("{\"alg\":\"none\"}") + "." + body + ".");
        forged.put("no algorithm, odd spelling", encoded("{\"alg\":\"nOnE\",\"kid\":\"test\"}") + "." + body + ".");
        forged.put(
                "the public key as a password",
                claims().jws()
                        .algorithm(SignatureAlgorithm.HS256)
                        .keyId(KEY_ID)
                        .sign(new SecretKeySpec(KEYS.getPublic().getEncoded(), "HmacSHA256")));
        forged.put("changed claims", encoded("{\"alg\":\"ES256\",\"kid\":\"test\"}") + "." + encoded("{}") + ".AAAA");
        forged.put("no token", "nonsense");
        return forged;
    }

    private static JwtClaimsBuilder claims() {
        return Jwt.issuer(ISSUER)
                .audience("dongjiang")
                .subject("forger")
                .upn("forger")
                .groups("administrator")
                .expiresIn(Duration.ofHours(2));
    }

    private static String signed(JwtClaimsBuilder claims, KeyPair keys) {
        return claims.jws().algorithm(SignatureAlgorithm.ES256).keyId(KEY_ID).sign(keys.getPrivate());
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Where the public half lies, as a JWK set. */
    static String jwksLocation() {
        try {
            var file = Files.createTempFile("jwks", ".json");
            file.toFile().deleteOnExit();
            return writeTo(file).toUri().toString();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Path writeTo(Path file) throws IOException {
        var point = ((ECPublicKey) KEYS.getPublic()).getW();
        return Files.writeString(
                file, """
                {"keys":[{"kty":"EC","crv":"P-256","alg":"ES256","use":"sig","kid":"%s","x":"%s","y":"%s"}]}
                """.formatted(KEY_ID, coordinate(point.getAffineX()), coordinate(point.getAffineY())));
    }

    private static String coordinate(BigInteger value) {
        var bytes = value.toByteArray();
        var fixed = new byte[COORDINATE_BYTES];
        int length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
