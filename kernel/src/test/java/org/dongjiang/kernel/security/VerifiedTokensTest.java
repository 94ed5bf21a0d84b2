package org.dongjiang.kernel.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Duration;
import java.time.Instant;
import org.dongjiang.kernel.testing.SetClock;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final long EXPIRY_SECONDS = 10_000;
    private static final JWTAuthContextInfo RULES = new JWTAuthContextInfo();

    private final Verifier verifier = new Verifier();
    private final SetClock clock = new SetClock(Instant.EPOCH);
    private final VerifiedTokens tokens = new VerifiedTokens(verifier, clock);

    @Test
    void a_token_is_verified_once_in_a_minute() throws ParseException {
        tokens.parse("good", RULES);
        clock.pass(Duration.ofMillis(VerifiedTokens.KEPT_MILLIS - 1));
        tokens.parse("good", RULES);
        assertEquals(1, verifier.asked);
        clock.pass(Duration.ofMillis(1));
        tokens.parse("good", RULES);
        assertEquals(2, verifier.asked);
    }

    @Test
    void nothing_is_remembered_past_the_expiry() throws ParseException {
        clock.pass(Duration.ofMillis(EXPIRY_SECONDS * 1_000 - 1));
        tokens.parse("good", RULES);
        clock.pass(Duration.ofMillis(1));
        tokens.parse("good", RULES);
        tokens.parse("good", RULES);
        assertEquals(3, verifier.asked);
    }

    @Test
    void a_token_that_differs_in_one_character_is_another() throws ParseException {
        tokens.parse("good", RULES);
        tokens.parse("gooe", RULES);
        assertEquals(2, verifier.asked);
    }

    @Test
    void a_refused_token_is_refused_each_time() {
        assertThrows(ParseException.class, () -> tokens.parse("bad", RULES));
        assertThrows(ParseException.class, () -> tokens.parse("bad", RULES));
        assertEquals(2, verifier.asked);
    }

    @Test
    void too_many_are_forgotten() throws ParseException {
        for (int number = 0; number <= VerifiedTokens.MOST_KEPT; number++) {
            tokens.parse("good" + number, RULES);
        }
        tokens.parse("good0", RULES);
        assertEquals(VerifiedTokens.MOST_KEPT + 2, verifier.asked);
    }

    /** Accepts all but one, and counts the calls. */
    private static final class Verifier extends JWTCallerPrincipalFactory {

        private int asked;

        @Override
        public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
            asked++;
            if (token.equals("bad")) {
                throw new ParseException("bad");
            }
            var claims = new JwtClaims();
            claims.setExpirationTime(NumericDate.fromSeconds(EXPIRY_SECONDS));
            return new DefaultJWTCallerPrincipal("JWT", claims);
        }
    }
}
