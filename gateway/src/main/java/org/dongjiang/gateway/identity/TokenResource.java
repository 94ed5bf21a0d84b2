package org.dongjiang.gateway.identity;

import static org.dongjiang.gateway.identity.TokenError.INVALID_CLIENT;
import static org.dongjiang.gateway.identity.TokenError.INVALID_REQUEST;
import static org.dongjiang.gateway.identity.TokenError.UNSUPPORTED_GRANT_TYPE;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dongjiang.gateway.admission.Network;
import org.dongjiang.gateway.identity.TokenError.TokenRefused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sign-in over HTTP (RFC 6749, RFC 7517). */
@Path("/oauth2")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "identity", description = "登录与令牌 · Sign-in and tokens")
class TokenResource {

    private static final int LONGEST_FORM = 4_096;
    private static final String BASIC = "Basic ";
    private static final Pattern OTHER_CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?(?!utf-?8\\b)", Pattern.CASE_INSENSITIVE);

    private final Issuer issuer;
    private final SigningKeys keys;

    TokenResource(Issuer issuer, SigningKeys keys) {
        this.issuer = issuer;
        this.keys = keys;
    }

    @POST
    @Path("token")
    @PermitAll
    @TakesForm
    @Operation(
            operationId = "issueToken",
            summary = "换取访问令牌 · Issues an access token",
            description =
                    "grant_type=password 配合 username、password；grant_type=client_credentials 配合 client_id、client_secret，或"
                            + " HTTP Basic · grant_type=password with username and password, or client_credentials with client_id and"
                            + " client_secret, or HTTP Basic")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(implementation = TokenRequest.class)))
    @APIResponseSchema(value = AccessToken.class, responseCode = "200", responseDescription = "令牌 · The token")
    @APIResponse(
            responseCode = "400",
            description = "请求或凭据不被接受 · Request or credentials refused",
            content = @Content(schema = @Schema(implementation = TokenErrorView.class)))
    @APIResponse(
            responseCode = "401",
            description = "客户端未通过验证 · Client not authenticated",
            content = @Content(schema = @Schema(implementation = TokenErrorView.class)))
    @APIResponse(
            responseCode = "429",
            description = "错误尝试过多，请按 Retry-After 等待 · Too many wrong attempts; retry after the seconds in Retry-After",
            content = @Content(schema = @Schema(implementation = TokenErrorView.class)))
    public Response token(
            @Size(max = LONGEST_FORM) byte[] body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @Context HttpServerRequest request) {
        var network = Network.of(request.remoteAddress());
        var form = form(body, charset(contentType));
        var grant = required(form, "grant_type");
        var token =
                switch (grant) {
                    case "password" -> issuer.signIn(required(form, "username"), required(form, "password"), network);
                    case "client_credentials" -> clientToken(form, authorization, network);
                    default ->
                        throw UNSUPPORTED_GRANT_TYPE.because(
                                "Supported grant types are password and client_credentials.");
                };
        return Response.ok(token).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("jwks")
    @PermitAll
    @Operation(operationId = "readKeySet", summary = "公钥集（RFC 7517） · Public keys (RFC 7517)")
    @APIResponseSchema(value = KeySet.class, responseCode = "200", responseDescription = "公钥集 · The keys")
    public String keySet() {
        return keys.published();
    }

    @ServerExceptionMapper
    Response refused(TokenRefused refused) {
        var response = Response.status(refused.error().status())
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new TokenErrorView(refused.error().code(), refused.getMessage()));
        if (refused.error() == INVALID_CLIENT) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"dongjiang\"");
        }
        if (refused.retryAfterSeconds() > 0) {
            response.header(HttpHeaders.RETRY_AFTER, refused.retryAfterSeconds());
        }
        return response.build();
    }

    /** Decoded here, so that an undecodable form is refused as the standard requires. */
    private static Map<String, List<String>> form(byte[] body, Charset charset) {
        try {
            var form = new HashMap<String, List<String>>();
            // Byte by byte, because percent-encoded bytes form characters only with their neighbours.
            new QueryStringDecoder(new String(body, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1, false)
                    .parameters()
                    .forEach((name, values) -> form.put(
                            text(name, charset),
                            values.stream().map(value -> text(value, charset)).toList()));
            return form;
        } catch (IllegalArgumentException unreadable) {
            throw INVALID_REQUEST.because("The form cannot be read: it must be UTF-8.");
        }
    }

    /** A form is UTF-8 (RFC 6749, appendix B). If another charset is declared, only ASCII is accepted: it is the same in both. */
    private static Charset charset(String contentType) {
        return contentType == null || !OTHER_CHARSET.matcher(contentType).find()
                ? StandardCharsets.UTF_8
                : StandardCharsets.US_ASCII;
    }

    /**
     * Decodes a text of which each character is a byte.
     *
     * @throws IllegalArgumentException if a byte cannot be decoded; a lenient decoder would replace it, and two names
     *     could become one
     */
    private static String text(String bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new IllegalArgumentException(other);
        }
    }

    private AccessToken clientToken(Map<String, List<String>> form, String authorization, String network) {
        if (authorization == null) {
            return issuer.authenticate(required(form, "client_id"), required(form, "client_secret"), network);
        }
        var credentials = basic(authorization);
        return issuer.authenticate(credentials.getKey(), credentials.getValue(), network);
    }

    /** RFC 6749, 2.3.1: name and secret are form-encoded before they are joined. */
    private static Map.Entry<String, String> basic(String authorization) {
        try {
            if (authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
                var decoded = Base64.getDecoder()
                        .decode(authorization.substring(BASIC.length()).strip());
                var pair = new String(decoded, StandardCharsets.ISO_8859_1).split(":", 2);
                if (pair.length == 2) {
                    return Map.entry(
                            text(URLDecoder.decode(pair[0], StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8),
                            text(URLDecoder.decode(pair[1], StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
                }
            }
        } catch (IllegalArgumentException unreadable) {
            throw INVALID_CLIENT.because("The Authorization header cannot be read.");
        }
        throw INVALID_CLIENT.because("The Authorization header must be Basic.");
    }

    /** RFC 6749, 3.2: a parameter without a value counts as omitted, and none may be repeated. */
    private static String required(Map<String, List<String>> form, String name) {
        var values = form.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw INVALID_REQUEST.because("The parameter " + name + " is there more than once.");
        }
        if (values.isEmpty() || values.get(0).isEmpty()) {
            throw INVALID_REQUEST.because("The parameter " + name + " is missing.");
        }
        return values.get(0);
    }

    /** The set of keys, for the contract (RFC 7517, 5). */
    @Schema(name = "KeySet", description = "公钥集（RFC 7517） · A JWK set (RFC 7517)")
    private record KeySet(List<Key> keys) {

        /** The public half of a key on P-256 (RFC 7518, 6.2.1). */
        @Schema(name = "Key", description = "P-256 公钥（RFC 7518 第 6.2.1 节） · A public key on P-256 (RFC 7518, 6.2.1)")
        private record Key(
                @Schema(description = "密钥类型 · Key type", enumeration = "EC")
                String kty,

                @Schema(description = "密钥标识 · Key id") String kid,

                @Schema(description = "用途 · Use", enumeration = "sig")
                String use,

                @Schema(description = "算法 · Algorithm", enumeration = "ES256")
                String alg,

                @Schema(description = "曲线 · Curve", enumeration = "P-256")
                String crv,

                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "启用时刻，自 1970 年起的秒数 · When it starts to sign, in seconds since 1970")
                Long nbf,

                @Schema(description = "横坐标 · x coordinate", pattern = "^[A-Za-z0-9_-]{43}$")
                String x,

                @Schema(description = "纵坐标 · y coordinate", pattern = "^[A-Za-z0-9_-]{43}$")
                String y) {}
    }

    /** The members of the form, for the contract. */
    @Schema(name = "TokenRequest", requiredProperties = "grant_type")
    private record TokenRequest(
            @Schema(
                    description = "授权方式 · Grant type",
                    enumeration = {"password", "client_credentials"})
            String grant_type,

            @Schema(description = "登录名 · Name") String username,

            @Schema(description = "密码 · Password", format = "password")
            String password,

            @Schema(description = "客户端标识 · Client id") String client_id,

            @Schema(description = "客户端密钥 · Client secret", format = "password")
            String client_secret) {}
}
