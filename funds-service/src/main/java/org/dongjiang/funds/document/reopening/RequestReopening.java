package org.dongjiang.funds.document.reopening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to reopen a period. */
@Schema(description = "申请反结账 · Requests the reopening of a closed period", examples = """
                {"period": "2013-01", "reason": "示例：补记漏登的到账"}""")
record RequestReopening(
        @NotNull
        @Pattern(regexp = "[1-9]\\d{3}-(0[1-9]|1[0-2])", message = "{org.dongjiang.kernel.codes.month}")
        @Schema(description = "月份 · Month")
        String period,

        @NotBlank @Size(max = 500) @Schema(description = "原因 · Reason")
        String reason) {}
