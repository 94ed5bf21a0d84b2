package org.dongjiang.gateway.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A token in the answer to its holder (RFC 6749, 5.1).
 *
 * @param expiresIn seconds
 */
@Schema(description = "访问令牌（RFC 6749） · An access token (RFC 6749)")
record AccessToken(
        @JsonProperty("access_token")
        @Schema(description = "置于 Authorization: Bearer 之后 · Send it as Authorization: Bearer")
        String token,

        @JsonProperty("token_type") @Schema(description = "令牌类型 · Kind of token", examples = "Bearer")
        String type,

        @JsonProperty("expires_in") @Schema(description = "有效期（秒） · Lifetime in seconds", examples = "1800")
        long expiresIn) {}
