package org.dongjiang.funds.ledger;

import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A trial balance as callers see it. */
@Schema(name = "TrialBalance", description = "试算平衡表 · A trial balance")
record TrialBalanceView(
        @Schema(description = "截至日期 · As of this business date", examples = "2018-06-30")
        LocalDate asOf,

        @Schema(description = "各科目 · By account") List<AccountView> accounts,

        @Schema(description = "借方合计 · Sum of all debits") Money debit,

        @Schema(description = "贷方合计，与借方合计相等 · Sum of all credits, the same as that of the debits")
        Money credit) {

    /** One account. */
    @Schema(name = "TrialBalanceAccount", description = "一个科目 · One account")
    record AccountView(
            @Schema(description = "科目 · Account", examples = "100201")
            String account,

            @Schema(description = "科目名称 · Name", examples = "银行存款")
            String name,

            @Schema(description = "借方累计 · Debits until that day")
            Money debit,

            @Schema(description = "贷方累计 · Credits until that day")
            Money credit,

            @Schema(description = "余额，借方为正 · Balance, positive on the debit side")
            Money balance) {}

    static TrialBalanceView of(LocalDate asOf, List<AccountView> accounts) {
        var debit = accounts.stream().map(AccountView::debit).reduce(Money.ZERO, Money::plus);
        var credit = accounts.stream().map(AccountView::credit).reduce(Money.ZERO, Money::plus);
        if (!debit.equals(credit)) {
            throw new IllegalStateException("the book does not balance: " + debit + " and " + credit);
        }
        return new TrialBalanceView(asOf, accounts, debit, credit);
    }
}
