package org.dongjiang.kernel.security;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Clock;
import java.util.Set;
import org.jose4j.jwx.HeaderParameterNames;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/**
 * Verifies a token, and that it is an access token. The library checks the signature, issuer, audience, times and name.
 * It does not check three things:
 *
 * <ul>
 *   <li>the type: an issuer signs ID tokens and others with the same key (RFC 8725, 3.11)
 *   <li>critical extensions, of which we support none; an empty list of them is invalid too (RFC 7515, 4.1.11)
 *   <li>a token issued in the future, whose expiry could be arbitrarily late
 * </ul>
 */
class AccessTokenVerifier extends JWTCallerPrincipalFactory {

    private final JWTCallerPrincipalFactory library = new DefaultJWTCallerPrincipalFactory();
    private final Set<String> types;
    private final Clock clock;

    AccessTokenVerifier(Set<String> types, Clock clock) {
        this.types = types;
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        // First, because the library assumes that a type is a text.
        requireAccess(token);
        var principal = library.parse(token, rules);
        if (principal.getIssuedAtTime() > clock.instant().getEpochSecond() + rules.getClockSkew()) {
            throw new ParseException("issued in the future");
        }
        return principal;
    }

    private void requireAccess(String token) throws ParseException {
        try {
            var headers = JsonWebStructure.fromCompactSerialization(token).getHeaders();
            if (!(headers.getObjectHeaderValue(HeaderParameterNames.TYPE) instanceof String type)
                    || !types.contains(type)) {
                throw new ParseException("no access token");
            }
            if (headers.getObjectHeaderValue(HeaderParameterNames.CRITICAL) != null) {
                throw new ParseException("an extension that is not understood");
            }
        } catch (JoseException unreadable) {
            throw new ParseException("unreadable", unreadable);
        }
    }
}
