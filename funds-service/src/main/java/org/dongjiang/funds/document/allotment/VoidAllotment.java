package org.dongjiang.funds.document.allotment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Voids the rest of an allotment. */
@Schema(description = "作废资金下达的未用部分 · Voids the unused part of an allotment", examples = """
                {"reason": "示例：项目变更"}""")
record VoidAllotment(
        @NotBlank @Size(max = 500) @Schema(description = "原因 · Reason")
        String reason) {}
