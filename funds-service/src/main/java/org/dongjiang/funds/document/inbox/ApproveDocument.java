package org.dongjiang.funds.document.inbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the documents to approve. */
@Schema(description = "待复核的一份单据 · A document to approve")
record ApproveDocument(
        @NotNull @Schema(description = "单据类型 · Kind") DocumentKind kind,

        @NotNull @Schema(description = "系统编号 · Id") UUID id,

        @NotNull @PositiveOrZero @Schema(description = "所读版本 · The version that you read")
        Long version) {

    /** As a single approval states it in {@code If-Match}. */
    String ifMatch() {
        return "\"" + version + "\"";
    }
}
