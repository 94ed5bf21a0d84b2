package org.dongjiang.funds.document.pledge;

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

/** Request to record a pledge; needs the approval of another person. */
@Schema(description = "提交认捐 · Submits a pledge", examples = """
                {"programme": "sample-programme", "source": "sample-construction-firm", "amount": "2000000.00", "pledgedOn": "2018-01-10", "expectedBy": "2018-12-31", "agreement": "SAMPLE-PLEDGE-0001", "summary": "示例认捐"}""")
record SubmitPledge(
        @NotNull @NaturalCode @Schema(description = "资金项目类别 · Programme")
        String programme,

        @NotNull @NaturalCode @Schema(description = "认捐单位 · Pledging organisation")
        String source,

        @NotNull @Schema(description = "金额 · Amount") Money amount,

        @NotNull @Schema(description = "认捐日期 · Pledged on") LocalDate pledgedOn,

        @Schema(description = "预计到位日期 · Expected by") LocalDate expectedBy,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9-]{1,64}", message = "{org.dongjiang.kernel.codes.reference}")
        @Schema(description = "协议或文件编号 · Number of the agreement")
        String agreement,

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
