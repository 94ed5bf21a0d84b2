package org.dongjiang.funds.document;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a document: by whom and when it was sent, what became of it, and what it changed. */
@Schema(description = "单据的一版 · A version of a document")
record DocumentVersionView(
        String id,

        @Schema(description = "状态 · Status") DocumentStatus status,

        @Schema(description = "经办人 · Maker") String maker,

        @Schema(description = "提交时刻 · Submitted at") Instant recordedAt,

        @Schema(description = "初审人，须两人复核时 · First checker, where two are required", nullable = true)
        String firstChecker,

        @Schema(description = "复核人，尚无则为空 · Checker, null if nobody has decided", nullable = true)
        String checker,

        @Schema(description = "原因，否决、退回或作废时填写 · Reason, given for a rejection, a return or a voiding", nullable = true)
        String reason,

        @Schema(
                description =
                        "办结时刻，未经记账而否决、退回、撤回、作废或逾期之时；其他为空 · Ended at, when it was rejected, returned, withdrawn, voided or expired; otherwise null",
                nullable = true)
        Instant endedAt,

        @Schema(description = "与上一版相比的改动，首版没有 · What differs from the version before; nothing for the first")
        List<ChangedMemberView> changes) {

    static DocumentVersionView of(MoneyDocument document, List<ChangedMemberView> changes) {
        return new DocumentVersionView(
                document.id().toString(),
                document.status(),
                document.recordedBy(),
                document.recordedAt(),
                document.firstChecker(),
                document.checker(),
                document.reason(),
                document.endedAt(),
                changes);
    }
}
