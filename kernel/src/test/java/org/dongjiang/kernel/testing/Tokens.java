package org.dongjiang.kernel.testing;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;

/** Access tokens as the gateway issues them, signed with a key that lives as long as the test JVM. */
public final class Tokens {

    static final String ISSUER = "https://issuer.example";

    private static final String KEY_ID = "test";
    private static final int COORDINATE_BYTES = 32;
    private static final KeyPair KEYS = keys();

    private Tokens() {}

    /** A token of a user who is called as his roles are. */
    public static String of(String... roles) {
        return named(String.join("+", roles), roles);
    }

    /** A token of the user with this name. */
    public static String named(String user, String... roles) {
        return Jwt.issuer(ISSUER)
                .audience("dongjiang")
                .subject(user)
                .upn(user)
                .groups(Set.of(roles))
                .expiresIn(Duration.ofMinutes(30))
                .jws()
                .algorithm(io.smallrye.jwt.algorithm.SignatureAlgorithm.ES256)
                .keyId(KEY_ID)
                .sign(KEYS.getPrivate());
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

    private static String coordinate(java.math.BigInteger value) {
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
