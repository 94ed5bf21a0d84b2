package org.dongjiang.funds.document.reversal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.book.voucher.PostedVoucher;
import org.dongjiang.funds.document.Submission;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Request to reverse a voucher; needs the approval of another person. */
@Schema(description = "提交红字冲销 · Submits a reversal of a voucher", examples = """
                {"voucher": "2014-02-RECEIPT-1", "amount": "0.01", "reversedOn": "2018-06-03", "cause": "WRONG_AMOUNT", "summary": "示例冲销"}""")
record SubmitReversal(
        @NotNull
        @Pattern(regexp = PostedVoucher.CODE, message = "{org.dongjiang.funds.voucher}")
        @Schema(description = "被冲销凭证的凭证号 · Code of the voucher to reverse")
        String voucher,

        @Schema(description = "冲销金额，缺省为全部 · Amount to reverse; the full amount if omitted")
        Money amount,

        @NotNull @Schema(description = "冲销日期，须在未结账的会计期间 · Reversal date; must be in an open period")
        LocalDate reversedOn,

        @NotNull @Schema(description = "原因代码 · Cause") ReversalCause cause,

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
