package org.dongjiang.funds.document.approvalthreshold;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to require a second checker, or an attachment, from an amount on. */
@Schema(description = "申请设定审批额度 · Requests an approval threshold", examples = """
                {"documentKind": "DISBURSEMENT", "requirement": "SECOND_CHECKER", "fromAmount": "500000000.00"}""")
record RequestApprovalThreshold(
        @NotNull @Schema(description = "单据类型 · Kind of document")
        DocumentKind documentKind,

        @NotNull @Schema(description = "要求 · Required; what such documents need")
        ThresholdRequirement requirement,

        @NotNull @Schema(description = "起始金额 · From amount; documents of this amount or more need what is required")
        Money fromAmount,

        @Schema(description = "生效日期，不得早于今天；不填则自复核之日 · Valid from, not before today; the day of the approval if omitted")
        LocalDate validFrom) {}
