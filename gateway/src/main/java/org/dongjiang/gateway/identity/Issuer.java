package org.dongjiang.gateway.identity;

import static org.dongjiang.gateway.identity.TokenError.INVALID_CLIENT;
import static org.dongjiang.gateway.identity.TokenError.INVALID_GRANT;

import io.quarkus.runtime.Startup;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongjiang.kernel.region.Regions;
import org.dongjiang.kernel.security.AreaClaims;
import org.dongjiang.kernel.security.UserName;

/** Signs users in and issues access tokens. A name is taken in its {@link UserName#canonical} form. */
@ApplicationScoped
@Startup
class Issuer {

    private static final String AUDIENCE = "dongjiang";

    private final IdentityConfig config;
    private final SigningKeys keys;
    private final Attempts attempts;
    private final Regions regions;
    private final Clock clock;
    private final Map<String, String> passwords = new HashMap<>();
    private final Map<String, String> secrets = new HashMap<>();
    private final Map<String, IdentityConfig.Permissions> users = new HashMap<>();
    private final Map<String, IdentityConfig.Permissions> clients = new HashMap<>();

    Issuer(IdentityConfig config, SigningKeys keys, Attempts attempts, Regions regions, Clock clock) {
        this.config = config;
        this.keys = keys;
        this.attempts = attempts;
        this.regions = regions;
        this.clock = clock;
        config.users().forEach((login, user) -> add(login, user.passwordHash(), user, passwords, users));
        config.clients().forEach((id, client) -> add(id, client.secretHash(), client, secrets, clients));
    }

    /**
     * @throws IllegalStateException for two accounts of one person: the start would choose one of them by chance; and for areas or an
     *     organisation that cannot be
     */
    private void add(
            String name,
            String hash,
            IdentityConfig.Permissions granted,
            Map<String, String> hashes,
            Map<String, IdentityConfig.Permissions> accounts) {
        var canonical = UserName.canonical(name);
        if (hashes.put(canonical, hash) != null) {
            throw new IllegalStateException("two accounts have the name " + canonical
                    + "; names that differ only in case, Unicode form or blanks are one");
        }
        GrantedArea.require(canonical, granted, regions);
        accounts.put(canonical, granted);
    }

    /**
     * @param network of the caller, if it is known
     * @throws TokenError.TokenRefused {@code invalid_grant}, {@code slow_down}
     */
    AccessToken signIn(String login, String password, String network) {
        var name = UserName.canonical(login);
        if (!attempts.judge("user " + name, network, () -> Secret.matches(name, password, passwords))) {
            throw INVALID_GRANT.because("The name or the password is wrong.");
        }
        return token(name, users.get(name));
    }

    /**
     * @param network of the caller, if it is known
     * @throws TokenError.TokenRefused {@code invalid_client}, {@code slow_down}
     */
    AccessToken authenticate(String clientId, String secret, String network) {
        var name = UserName.canonical(clientId);
        if (!attempts.judge("client " + name, network, () -> Secret.matches(name, secret, secrets))) {
            throw INVALID_CLIENT.because("The client or its secret is wrong.");
        }
        return token(name, clients.get(name));
    }

    Duration lifetime() {
        return config.tokenLifetime();
    }

    private AccessToken token(String subject, IdentityConfig.Permissions granted) {
        var now = clock.instant();
        var key = keys.signing();
        var claims = Jwt.issuer(config.issuer().toString())
                .audience(AUDIENCE)
                .subject(subject)
                .upn(subject)
                .groups(granted.roles())
                .claim(AreaClaims.AREAS, granted.areas().orElse(List.of()))
                .claim("jti", UUID.randomUUID().toString())
                .issuedAt(now)
                .expiresAt(now.plus(lifetime()));
        granted.organisation().ifPresent(organisation -> claims.claim(AreaClaims.ORGANISATION, organisation));
        var token = claims.jws()
                .algorithm(SignatureAlgorithm.ES256)
                .type("at+jwt") // RFC 9068
                .keyId(key.id())
                .sign(key.secret());
        return new AccessToken(token, "Bearer", lifetime().toSeconds());
    }
}
