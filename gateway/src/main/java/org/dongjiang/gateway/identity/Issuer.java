package org.dongjiang.gateway.identity;

import static org.dongjiang.gateway.identity.TokenError.INVALID_CLIENT;
import static org.dongjiang.gateway.identity.TokenError.INVALID_GRANT;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Signs users in and issues access tokens. */
@ApplicationScoped
class Issuer {

    private static final String AUDIENCE = "dongjiang";

    private final IdentityConfig config;
    private final SigningKeys keys;
    private final Attempts attempts;
    private final Clock clock;
    private final Map<String, String> passwords = new HashMap<>();
    private final Map<String, String> secrets = new HashMap<>();

    Issuer(IdentityConfig config, SigningKeys keys, Attempts attempts, Clock clock) {
        this.config = config;
        this.keys = keys;
        this.attempts = attempts;
        this.clock = clock;
        config.users().forEach((login, user) -> passwords.put(login, user.passwordHash()));
        config.clients().forEach((id, client) -> secrets.put(id, client.secretHash()));
    }

    /**
     * @param network of the caller, if it is known
     * @throws TokenError.TokenRefused {@code invalid_grant}, {@code slow_down}
     */
    AccessToken signIn(String login, String password, String network) {
        if (!attempts.judge("user " + login, network, () -> Secret.matches(login, password, passwords))) {
            throw INVALID_GRANT.because("The name or the password is wrong.");
        }
        return token(login, config.users().get(login).roles());
    }

    /**
     * @param network of the caller, if it is known
     * @throws TokenError.TokenRefused {@code invalid_client}, {@code slow_down}
     */
    AccessToken authenticate(String clientId, String secret, String network) {
        if (!attempts.judge("client " + clientId, network, () -> Secret.matches(clientId, secret, secrets))) {
            throw INVALID_CLIENT.because("The client or its secret is wrong.");
        }
        return token(clientId, config.clients().get(clientId).roles());
    }

    Duration lifetime() {
        return config.tokenLifetime();
    }

    private AccessToken token(String subject, Set<String> roles) {
        var now = clock.instant();
        var key = keys.signing();
        var token = Jwt.issuer(config.issuer().toString())
                .audience(AUDIENCE)
                .subject(subject)
                .upn(subject)
                .groups(roles)
                .claim("jti", UUID.randomUUID().toString())
                .issuedAt(now)
                .expiresAt(now.plus(lifetime()))
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .type("at+jwt") // RFC 9068
                .keyId(key.id())
                .sign(key.secret());
        return new AccessToken(token, "Bearer", lifetime().toSeconds());
    }
}
