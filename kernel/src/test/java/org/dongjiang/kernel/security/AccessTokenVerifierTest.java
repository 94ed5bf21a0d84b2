package org.dongjiang.kernel.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.kernel.testing.Quiet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the default intervals, and the keys over HTTP, as a gateway publishes them. */
class AccessTokenVerifierTest {

    private static final int OK = 200;
    /** The library assumes that keys fetched a moment ago are the newest, whatever key a token names. */
    private static final Duration JUST_FETCHED = Duration.ofMillis(301);

    private final AccessTokenVerifier verifier = new AccessTokenVerifier(Set.of("at+jwt"), Clock.systemUTC());
    private final AtomicInteger fetches = new AtomicInteger();
    private HttpServer issuer;
    private EllipticCurveJsonWebKey[] published;

    @BeforeEach
    void publish() throws IOException, JoseException {
        published = new EllipticCurveJsonWebKey[] {key("one")};
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/jwks", asked -> {
            fetches.incrementAndGet();
            var set = new JsonWebKeySet(published).toJson(OutputControlLevel.PUBLIC_ONLY);
            var bytes = set.getBytes(StandardCharsets.UTF_8);
            asked.sendResponseHeaders(OK, bytes.length);
            asked.getResponseBody().write(bytes);
            asked.close();
        });
        issuer.start();
    }

    @AfterEach
    void close() {
        issuer.stop(0);
    }

    @Test
    void a_key_that_is_added_is_found_and_the_former_one_still_holds() throws Exception {
        var rules = rules();
        var one = published[0];
        verifier.parse(signed(one), rules);
        Quiet.lasts(JUST_FETCHED, "the library has a clock of its own");
        var two = key("two");
        published = new EllipticCurveJsonWebKey[] {one, two};
        verifier.parse(signed(two), rules);
        verifier.parse(signed(one), rules);
        assertEquals(2, fetches.get());
    }

    @Test
    void invented_names_of_keys_cause_two_fetches_at_most() throws Exception {
        var rules = rules();
        verifier.parse(signed(published[0]), rules);
        Quiet.lasts(JUST_FETCHED, "the library has a clock of its own");
        for (int name = 0; name < 100; name++) {
            var invented = signed(key("invented" + name));
            assertThrows(ParseException.class, () -> verifier.parse(invented, rules));
        }
        verifier.parse(signed(published[0]), rules);
        assertEquals(2, fetches.get());
    }

    private JWTAuthContextInfo rules() {
        var rules = new JWTAuthContextInfo();
        rules.setPublicKeyLocation("http://127.0.0.1:" + issuer.getAddress().getPort() + "/jwks");
        rules.setIssuedBy("https://issuer.example");
        rules.setExpectedAudience(Set.of("dongjiang"));
        rules.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
        rules.setJwksRefreshInterval(minutes("refresh-interval"));
        rules.setForcedJwksRefreshInterval(minutes("forced-refresh-interval"));
        rules.setJwksRetainCacheOnErrorDuration(minutes("retain-cache-on-error-duration"));
        return rules;
    }

    private static int minutes(String name) {
        return ConfigProvider.getConfig().getValue("smallrye.jwt.jwks." + name, Integer.class);
    }

    private static EllipticCurveJsonWebKey key(String name) throws JoseException {
        var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        key.setKeyId(name);
        return key;
    }

    private static String signed(EllipticCurveJsonWebKey key) {
        return Jwt.issuer("https://issuer.example")
                .audience("dongjiang")
                .subject("somebody")
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .type("at+jwt")
                .keyId(key.getKeyId())
                .sign(key.getEcPrivateKey());
    }
}
