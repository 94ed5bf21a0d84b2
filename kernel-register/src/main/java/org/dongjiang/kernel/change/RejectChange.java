package org.dongjiang.kernel.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rejects a change. */
@Schema(description = "否决申请 · Rejects a request", examples = """
                {"reason": "示例：依据不足"}""")
public record RejectChange(
        @NotBlank @Size(max = 500) @Schema(description = "原因 · Reason")
        String reason) {}
