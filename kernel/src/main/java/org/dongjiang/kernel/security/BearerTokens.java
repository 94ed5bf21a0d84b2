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
 * Checks a request before the library does. Two {@code Authorization} headers are refused (RFC 9110, 5.3), because this
 * service would use the first and a proxy perhaps the last. A token recently found valid is answered at once: the
 * library would move it to another thread, because it might have to fetch keys.
 */
@ApplicationScoped
public class BearerTokens implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    private final VerifiedTokens verified;

    BearerTokens(VerifiedTokens verified) {
        this.verified = verified;
    }

    /** The user of a token that was found valid within the last minute; empty for all others, valid ones too. */
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

    /** In the form of the library. */
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

    /** Before the token is checked. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
