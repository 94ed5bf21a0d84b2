package org.dongjiang.kernel.stage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to reject a proposed transition. */
@Schema(description = "否决所提出的阶段推进 · Rejects a proposed transition", examples = """
                {"reason": "示例：尚未验收"}""")
public record RejectTransition(
        @NotBlank @Size(max = 500) @Schema(description = "否决原因 · Reason")
        String reason) {}
