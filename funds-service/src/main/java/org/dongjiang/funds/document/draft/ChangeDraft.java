package org.dongjiang.funds.document.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to replace the content of a draft. */
@Schema(description = "修改草稿 · Changes a draft", examples = """
                {"body": {"programme": "sample-programme", "amount": "900000.00", "summary": "示例到账，流水号待补"}}""")
record ChangeDraft(
        @NotNull
        @Size(min = 1)
        @Schema(
                minProperties = 1,
                description =
                        "全部内容，替换原有内容；各项与提交该类单据的请求相同，可以不全 · The whole content, which replaces the former; with the members of the request that submits a document of this kind; some may be missing")
        Map<String, Object> body) {}
