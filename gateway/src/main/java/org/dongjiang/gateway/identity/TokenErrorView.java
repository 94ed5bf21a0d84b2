package org.dongjiang.gateway.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error of the token endpoint (RFC 6749, 5.2, which allows neither problem documents nor Chinese here). */
@Schema(description = "令牌端点的拒绝（RFC 6749 第 5.2 节） · A refusal of the token endpoint (RFC 6749, 5.2)")
record TokenErrorView(
        @Schema(description = "错误代码 · Error code", examples = "invalid_grant")
        String error,

        @JsonProperty("error_description") @Schema(description = "英文说明 · Description in English")
        String description) {}
