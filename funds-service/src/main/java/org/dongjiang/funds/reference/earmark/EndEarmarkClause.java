package org.dongjiang.funds.reference.earmark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to end a clause. */
@Schema(description = "申请终止专款专用条款 · Requests the ending of an earmarking clause", examples = """
                {"clauseId": "0198c1d2-0000-7000-8000-000000000001", "reason": "示例：捐赠人已书面解除限制"}""")
record EndEarmarkClause(
        @NotNull @Schema(description = "条款的系统编号 · Id of the clause")
        UUID clauseId,

        @NotBlank @Size(max = 500) @Schema(description = "原因 · Reason")
        String reason,

        @Schema(
                description =
                        "终止日期，仍在当日有效，不得早于今天；不填则为复核之日 · Valid until, this day included, not before today; the day of the approval if"
                                + " omitted")
        LocalDate validUntil) {}
