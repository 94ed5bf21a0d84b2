package org.dongjiang.funds.clearing;

import java.time.Instant;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.EntryView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clearing as callers see it. */
@Schema(description = "核销 · What a document has used up of a voucher")
record ClearingView(
        String id,
        long version,

        @Filter @Schema(description = "被核销的凭证 · Voucher") String voucherId,

        @Filter @Schema(description = "该凭证的第几次核销 · Number among those of the voucher")
        int sequence,

        @Filter @Schema(description = "核销单据 · Document that uses it up")
        String documentId,

        @Filter(attribute = "amountFen") @Schema(description = "金额；退回、撤回或冲销后减少 · Amount; less once it is given back")
        Money amount,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements EntryView {

    static ClearingView of(Clearing clearing) {
        return new ClearingView(
                clearing.id().toString(),
                clearing.version(),
                clearing.voucherId(),
                clearing.sequence(),
                clearing.documentId(),
                clearing.amount(),
                clearing.recordedAt());
    }
}
