package org.dongjiang.funds.book.reconciliation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to compare everything now. */
@Schema(description = "要求全部核对 · Asks to compare everything now", examples = """
                {"reason": "示例核对"}""")
record AskReconciliation(
        @NotBlank @Size(max = 500) @Schema(description = "核对原因 · Reason")
        String reason) {}
