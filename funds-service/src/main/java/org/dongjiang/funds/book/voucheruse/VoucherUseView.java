package org.dongjiang.funds.book.voucheruse;

import java.time.Instant;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A voucher use as callers see it. */
@Schema(description = "核销 · A use of a voucher by a later document")
record VoucherUseView(
        String id,
        long version,

        @Filter @Schema(description = "被核销的凭证 · Voucher") String voucherId,

        @Filter @Schema(description = "该凭证的第几次核销 · Use number; counts the uses of this voucher")
        int sequence,

        @Filter @Schema(description = "核销单据 · Document that uses the voucher")
        String documentId,

        @Filter(attribute = "amountFen")
        @Schema(
                description =
                        "金额；否决、退回、撤回或冲销后减少 · Amount; reduced when the document is rejected, returned, withdrawn or reversed")
        Money amount,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static VoucherUseView of(VoucherUse voucherUse) {
        return new VoucherUseView(
                voucherUse.id().toString(),
                voucherUse.version(),
                voucherUse.voucherId(),
                voucherUse.sequence(),
                voucherUse.documentId(),
                voucherUse.amount(),
                voucherUse.recordedAt());
    }
}
