package org.dongjiang.funds.document.disbursement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.document.Submission;
import org.dongjiang.funds.relief.measure.Measure;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Request to record a disbursement; needs the approval of another person. */
@Schema(description = "提交拨付 · Submits a disbursement", examples = """
                {"project": "sample-road", "payee": "sample-construction-firm", "amount": "1000.00", "paidOn": "2018-04-02", "paymentReference": "SAMPLE-PAY-0001", "summary": "示例拨付"}""")
record SubmitDisbursement(
        @NotNull @NaturalCode @Schema(description = "项目 · Project")
        String project,

        @NotNull @NaturalCode @Schema(description = "收款单位 · Payee")
        String payee,

        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Schema(description = "用于的区划或村（GB/T 2260） · Division or village that benefits (GB/T 2260)")
        String region,

        @NaturalCode @Schema(description = "用于的帮扶户 · Household that benefits")
        String household,

        @Schema(description = "帮扶举措 · Assistance measure") Measure measure,

        @Pattern(regexp = "[A-Za-z0-9-]{1,64}", message = "{org.dongjiang.kernel.codes.reference}")
        @Schema(
                description =
                        "所动用资金下达的文号；不填则直接占用资金余额 · Allotment to draw on; if omitted, the money is taken from the fund balance")
        String allotment,

        @Schema(description = "资金保留至，逾期未复核则释放 · Reserved until")
        LocalDate reservedUntil,

        @NotNull @Schema(description = "金额 · Amount") Money amount,

        @NotNull @Schema(description = "拨付日期 · Paid on") LocalDate paidOn,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9-]{1,64}", message = "{org.dongjiang.kernel.codes.reference}")
        @Schema(description = "付款流水号 · Payment reference")
        String paymentReference,

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
