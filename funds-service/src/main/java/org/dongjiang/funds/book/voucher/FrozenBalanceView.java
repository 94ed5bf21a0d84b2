package org.dongjiang.funds.book.voucher;

import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A balance at a closing, as callers see it. Balances are debits less credits. */
@Schema(description = "结账余额，结账时固定，不随以后的记账改变 · A balance as of a closing; later postings do not change it")
record FrozenBalanceView(
        String id,
        long version,

        @Filter @Schema(description = "会计期间 · Accounting period", examples = "2018-03")
        String period,

        @Filter
        @Schema(
                description = "第几次结账，反结账后重新结账时递增 · Closing; counts how often the period has been closed",
                examples = "1")
        int closing,

        @Filter @Schema(description = "科目 · Account", examples = "100201")
        String account,

        @Filter @Schema(description = "资金项目类别 · Programme", examples = "precision-relief")
        String programme,

        @Schema(description = "期初余额，借方减贷方 · Opening balance; debits less credits")
        Money opening,

        @Schema(description = "本期借方 · Debits of the period") Money debit,

        @Schema(description = "本期贷方 · Credits of the period")
        Money credit,

        @Filter(attribute = "balanceFen") @Schema(description = "期末余额，借方减贷方 · Closing balance; debits less credits")
        Money balance)
        implements RecordView {

    static FrozenBalanceView of(FrozenBalance frozen) {
        return new FrozenBalanceView(
                frozen.id().toString(),
                frozen.version(),
                frozen.period(),
                frozen.closing(),
                frozen.account(),
                frozen.programme(),
                frozen.opening(),
                frozen.debit(),
                frozen.credit(),
                frozen.balance());
    }
}
