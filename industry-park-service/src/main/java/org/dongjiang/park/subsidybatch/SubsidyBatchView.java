package org.dongjiang.park.subsidybatch;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A batch of loan-interest subsidies as callers see it. */
@Schema(description = "贷款贴息申报批次 · A batch of loan-interest subsidies")
record SubsidyBatchView(
        @JsonUnwrapped StateView state,

        @JsonUnwrapped SubsidyBatchFacts facts,

        @Schema(description = "已收申请数 · Number of applications received")
        int receivedCount,

        @Schema(description = "已收申请总额 · Total received") Money receivedTotal)
        implements LivingView {

    static SubsidyBatchView of(StateView state, SubsidyBatchFacts facts) {
        return new SubsidyBatchView(state, facts, 0, Money.ZERO);
    }

    SubsidyBatchView with(Receipts.Received received) {
        return new SubsidyBatchView(state, facts, received.count(), received.total());
    }

    /** What was received changes without a version of the batch. */
    @Override
    public String etag() {
        return receivedCount == 0
                ? LivingView.super.etag()
                : "\"" + version() + "." + receivedCount + "." + receivedTotal.fen() + "\"";
    }
}
