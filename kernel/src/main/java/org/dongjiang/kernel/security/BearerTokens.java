package org.dongjiang.kernel.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at a request before the library does. One with two {@code Authorization} headers is refused, for it is none (RFC 9110,
 * 5.3): of two the first would be taken here and perhaps the last by whoever passed it on. A token that is remembered as good is
 * answered at once: the library would hand it to another thread, because it might have to fetch keys.
 */
@ApplicationScoped
public class BearerTokens implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    private final VerifiedTokens verified;

    BearerTokens(VerifiedTokens verified) {
        this.verified = verified;
    }

    /** The name of whoever has sent a token that was found good within the last minute; empty for all others, good ones too. */
    public Optional<String> nameOfRemembered(RoutingContext context) {
        return remembered(credentials(context)).map(JWTCallerPrincipal::getName);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        var credentials = credentials(context);
        if (credentials.size() > 1) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return Uni.createFrom()
                .item(remembered(credentials).map(BearerTokens::identity).orElse(null));
    }

    private static List<String> credentials(RoutingContext context) {
        return context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
    }

    private Optional<JWTCallerPrincipal> remembered(List<String> credentials) {
        return credentials.size() == 1 && credentials.get(0).startsWith(SCHEME)
                ? verified.remembered(credentials.get(0).substring(SCHEME.length()))
                : Optional.empty();
    }

    /** As the library makes it. */
    private static SecurityIdentity identity(JWTCallerPrincipal principal) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(principal)
                .addCredential(new TokenCredential(principal.getRawToken(), "bearer"))
                .addRoles(principal.getGroups())
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    /** Before the token is looked at. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
