package org.dongjiang.funds.document.allotment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.document.Submission;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Request to reserve money for a project; needs the approval of another person. */
@Schema(description = "提交资金下达 · Submits an allotment to a project", examples = """
                {"project": "sample-road", "amount": "5000.00", "allottedOn": "2018-03-20", "reservedUntil": "2099-12-31", "decision": "SAMPLE-ALLOTMENT-0001", "summary": "示例下达"}""")
record SubmitAllotment(
        @NotNull @NaturalCode @Schema(description = "项目 · Project")
        String project,

        @NotNull @Schema(description = "金额 · Amount") Money amount,

        @NotNull @Schema(description = "下达日期 · Allotted on") LocalDate allottedOn,

        @NotNull @Schema(description = "保留至，逾期未用部分自动释放 · Reserved until; what is not used by then is released")
        LocalDate reservedUntil,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9-]{1,64}", message = "{org.dongjiang.kernel.codes.reference}")
        @Schema(description = "下达文号 · Number of the decision")
        String decision,

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
