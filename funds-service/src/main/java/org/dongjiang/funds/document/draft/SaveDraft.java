package org.dongjiang.funds.document.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to save a draft. */
@Schema(description = "保存草稿 · Saves a draft", examples = """
                {"kind": "CONTRIBUTION", "body": {"programme": "sample-programme", "amount": "1000000.00", "summary": "示例到账，流水号待补"}}""")
record SaveDraft(
        @NotNull @Schema(description = "单据类型 · Kind") DocumentKind kind,

        @NotNull
        @Size(min = 1)
        @Schema(
                minProperties = 1,
                description =
                        "内容，各项与提交该类单据的请求相同，可以不全 · Content, with the members of the request that submits a document of this kind; some may be missing")
        Map<String, Object> body) {}
