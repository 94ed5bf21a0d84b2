package org.dongjiang.gateway.identity;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where and how to sign in, for programs that configure themselves (RFC 8414, OpenID Connect Discovery). */
@Path("/.well-known")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
class DiscoveryResource {

    private final IdentityConfig config;

    DiscoveryResource(IdentityConfig config) {
        this.config = config;
    }

    @GET
    @Path("openid-configuration")
    @PermitAll
    @Operation(operationId = "readOpenidConfiguration", summary = "OpenID 发现文档 · OpenID discovery document")
    public Discovery openid() {
        return Discovery.of(config.issuer());
    }

    @GET
    @Path("oauth-authorization-server")
    @PermitAll
    @Operation(
            operationId = "readAuthorizationServer",
            summary = "授权服务器元数据（RFC 8414） · Authorization server metadata (RFC 8414)")
    public Discovery oauth() {
        return Discovery.of(config.issuer());
    }

    /** The document. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @Schema(description = "发现文档 · Discovery document")
    record Discovery(
            String issuer,
            URI tokenEndpoint,
            URI jwksUri,
            List<String> grantTypesSupported,
            List<String> responseTypesSupported,
            List<String> subjectTypesSupported,
            List<String> idTokenSigningAlgValuesSupported,
            List<String> tokenEndpointAuthMethodsSupported) {

        static Discovery of(URI issuer) {
            var root = issuer.toString();
            return new Discovery(
                    root,
                    URI.create(root + "/oauth2/token"),
                    URI.create(root + "/oauth2/jwks"),
                    List.of("password", "client_credentials"),
                    List.of(),
                    List.of("public"),
                    List.of("ES256"),
                    List.of("client_secret_basic", "client_secret_post", "none"));
        }
    }
}
