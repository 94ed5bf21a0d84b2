package org.dongjiang.funds.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Returns a document to its maker. */
@Schema(description = "退回单据 · Returns a document to its maker", examples = """
                {"reason": "示例：附件不齐"}""")
public record ReturnDocument(
        @NotBlank @Size(max = 500) @Schema(description = "原因 · Reason")
        String reason) {}
