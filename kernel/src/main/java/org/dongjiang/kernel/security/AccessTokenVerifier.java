package org.dongjiang.kernel.security;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwx.HeaderParameterNames;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/**
 * Verifies a token, and that it is an access token. The library checks the signature, issuer, audience, times and name.
 * It does not check four things:
 *
 * <ul>
 *   <li>the type: an issuer signs ID tokens and others with the same key (RFC 8725, 3.11)
 *   <li>critical extensions, of which we support none; an empty list of them is invalid too (RFC 7515, 4.1.11)
 *   <li>a token issued in the future, whose expiry could be arbitrarily late
 *   <li>a name that cannot be stored
 * </ul>
 *
 * The name of the user is in its {@link UserName#canonical} form.
 */
class AccessTokenVerifier extends JWTCallerPrincipalFactory {

    private final DefaultJWTTokenParser library = new DefaultJWTTokenParser();
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
        var claims = library.parse(token, rules).getJwtClaims();
        var name = UserName.canonical(new DefaultJWTCallerPrincipal(claims).getName());
        if (!UserName.isUsable(name)) {
            throw new ParseException("no usable name");
        }
        // The claim from which the library takes the name first.
        claims.setStringClaim(Claims.upn.name(), name);
        var principal = new Caller(claims);
        if (principal.getIssuedAtTime() > clock.instant().getEpochSecond() + rules.getClockSkew()) {
            throw new ParseException("issued in the future");
        }
        return principal;
    }

    /** For each reading of a claim that is none of its own, the library throws and catches an exception. */
    private static final class Caller extends DefaultJWTCallerPrincipal {

        private static final Map<String, Claims> OWN =
                Stream.of(Claims.values()).collect(Collectors.toMap(Claims::name, Function.identity()));

        Caller(JwtClaims claims) {
            super(claims);
        }

        @Override
        protected Claims getClaimType(String name) {
            return OWN.getOrDefault(name, Claims.UNKNOWN);
        }
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
