package org.dongjiang.funds.document.adjustment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.document.Submission;
import org.dongjiang.kernel.codes.NaturalCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Request to record lines for which there is no other document; needs the approval of another person. */
@Schema(description = "提交调整 · Submits an adjustment", examples = """
                {"adjustedOn": "2018-06-04", "decision": "SAMPLE-DECISION-0001", "summary": "示例调整", "lines": [{"account": "1221", "side": "DEBIT", "amount": "1.00", "programme": "sample-programme"}, {"account": "2241", "side": "CREDIT", "amount": "1.00", "programme": "sample-programme"}]}""")
record SubmitAdjustment(
        @NotNull @Schema(description = "调整日期 · Adjusted on") LocalDate adjustedOn,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9-]{1,64}", message = "{org.dongjiang.kernel.codes.reference}")
        @Schema(description = "依据文号 · Number of the decision")
        String decision,

        @NotNull @Size(min = 2, max = 200) @Schema(description = "分录，借贷相等 · Lines; debits equal credits")
        List<@NotNull @Valid LineOfAdjustment> lines,

        @NotBlank @Size(max = 500) @Schema(description = "摘要 · Summary")
        String summary,

        @NaturalCode
        @Schema(description = "所属批次，封批后方可复核 · Batch; the document can be approved only after the batch is closed")
        String batch,

        @Size(max = 20) @UniqueElements @Schema(description = "附件的系统编号 · Attachment ids")
        List<@NotNull UUID> attachments,

        @Schema(
                description =
                        "重新提交时，所替换的本人已退回或已撤回单据的系统编号 · Id of your own returned or withdrawn document, of which this is the new version")
        UUID replaces)
        implements Submission {}
