package org.dongjiang.kernel.security;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers for a minute that a token was found valid. Verifying a signature (ES256) takes more processor time than all
 * the rest of a posting, and callers usually send several requests.
 *
 * <ul>
 *   <li>Only a token that is identical to the last character counts as the same.
 *   <li>Nothing is remembered past the token's expiry, nor for a refused token.
 *   <li>A withdrawn signing key is accepted for up to a minute after the keys were fetched without it; they are fetched
 *       each minute.
 *   <li>The memory is bounded: when it is full, all entries are dropped and verified again.
 * </ul>
 */
@ApplicationScoped
@Alternative
@Priority(1)
class VerifiedTokens extends JWTCallerPrincipalFactory {

    static final long KEPT_MILLIS = 60_000;
    static final int MOST_KEPT = 2_000;

    private final JWTCallerPrincipalFactory verifier;
    private final Clock clock;
    private final ConcurrentHashMap<String, Found> verified = new ConcurrentHashMap<>();

    private record Found(JWTCallerPrincipal principal, long untilMillis) {}

    @Inject
    VerifiedTokens(TokenConfig config) {
        // Not the clock of the process: expiry is checked by the system's.
        this(new AccessTokenVerifier(config.types(), Clock.systemUTC()), Clock.systemUTC());
    }

    VerifiedTokens(JWTCallerPrincipalFactory verifier, Clock clock) {
        this.verifier = verifier;
        this.clock = clock;
    }

    /** The user of a token, if it was found valid within the last minute. */
    Optional<JWTCallerPrincipal> remembered(String token) {
        var found = verified.get(token);
        return found != null && clock.millis() < found.untilMillis()
                ? Optional.of(found.principal())
                : Optional.empty();
    }

    /** @param rules the same for the whole life of the process */
    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        var remembered = remembered(token);
        return remembered.isPresent() ? remembered.get() : verify(token, rules);
    }

    private JWTCallerPrincipal verify(String token, JWTAuthContextInfo rules) throws ParseException {
        long now = clock.millis();
        var principal = verifier.parse(token, rules);
        if (verified.size() >= MOST_KEPT) {
            verified.clear();
        }
        verified.put(token, new Found(principal, Math.min(now + KEPT_MILLIS, principal.getExpirationTime() * 1_000)));
        return principal;
    }
}
