package org.dongjiang.funds.pot;

import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.EntryView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The four balances of a programme. */
@Schema(description = "资金池余额 · The four balances of a programme")
record PotView(
        String id,
        long version,

        @Filter @Schema(description = "资金项目类别 · Programme", examples = "precision-relief")
        String programme,

        @Filter(attribute = "arrivedFen") @Schema(description = "到位 · Arrived")
        Money arrived,

        @Filter(attribute = "committedFen") @Schema(description = "已安排、待复核 · Committed, not yet approved")
        Money committed,

        @Filter(attribute = "appropriatedFen") @Schema(description = "已拨付 · Appropriated")
        Money appropriated,

        @Schema(description = "可用 · Available") Money available)
        implements EntryView {

    static PotView of(Pot pot) {
        return new PotView(
                pot.id().toString(),
                pot.version(),
                pot.programme(),
                pot.arrived(),
                pot.committed(),
                pot.appropriated(),
                pot.available());
    }
}
