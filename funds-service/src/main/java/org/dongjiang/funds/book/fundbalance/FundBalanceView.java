package org.dongjiang.funds.book.fundbalance;

import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The balances of a programme. */
@Schema(description = "资金余额 · Fund balance of a programme")
record FundBalanceView(
        String id,
        long version,

        @Place @Filter @Schema(description = "资金项目类别 · Programme", examples = "precision-relief")
        String programme,

        @Filter(attribute = "contributedFen") @Schema(description = "到位 · Contributed")
        Money contributed,

        @Filter(attribute = "committedFen")
        @Schema(description = "占用，含已下达未拨付的和待复核的 · Committed; allotted and not yet disbursed, or pending approval")
        Money committed,

        @Filter(attribute = "disbursedFen") @Schema(description = "已拨付 · Disbursed")
        Money disbursed,

        @Schema(description = "可用 · Available") Money available,

        @Filter(attribute = "bankFen")
        @Schema(description = "专户存款，该类别资金的银行存款 · Money of the programme in the special account at the bank")
        Money bank)
        implements RecordView {

    static FundBalanceView of(FundBalance fundBalance) {
        return new FundBalanceView(
                fundBalance.id().toString(),
                fundBalance.version(),
                fundBalance.programme(),
                fundBalance.contributed(),
                fundBalance.committed(),
                fundBalance.disbursed(),
                fundBalance.available(),
                fundBalance.bank());
    }
}
