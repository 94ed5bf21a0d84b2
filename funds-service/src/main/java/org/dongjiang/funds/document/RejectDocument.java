package org.dongjiang.funds.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rejects a document. */
@Schema(description = "否决单据 · Rejects a document", examples = """
                {"reason": "示例：附件不齐"}""")
public record RejectDocument(
        @NotBlank @Size(max = 500) @Schema(description = "原因 · Reason")
        String reason) {}
