package org.dongjiang.funds.reading.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dongjiang.funds.book.account.ChartAccount;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.voucher.AccountBalance;
import org.dongjiang.funds.book.voucher.Turnover;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A trial balance as callers see it. */
@Schema(name = "TrialBalance", description = "试算平衡表 · A trial balance")
record TrialBalanceView(
        @Schema(description = "截至日期 · As of this business date", examples = "2018-06-30")
        LocalDate asOf,

        @Schema(
                description =
                        "记账截止时刻，其后记账的不计；为 null 时为目前 · Known as of this instant: vouchers posted later are not counted; null for the current state",
                nullable = true)
        Instant knownAt,

        @Schema(description = "各科目，上级含其明细 · Accounts; each includes its detail accounts")
        List<AccountView> accounts,

        @Schema(description = "借方合计，每笔只计一次 · Total debits, each line counted once")
        Money debit,

        @Schema(
                description =
                        "贷方合计；未按类别查询时与借方合计相等 · Total credits, each line counted once; equal to total debits if no programme is selected")
        Money credit) {

    /** One account. */
    @Schema(name = "TrialBalanceAccount", description = "一个科目 · One account")
    record AccountView(
            @Schema(description = "科目 · Account", examples = "1002")
            String account,

            @Schema(description = "科目名称 · Name", examples = "银行存款")
            String name,

            @Schema(description = "英文名称 · English name", examples = "Bank deposits")
            String nameEn,

            @Schema(description = "级次 · Level", examples = "1")
            int level,

            @Schema(description = "余额方向 · Normal balance side")
            Side side,

            @Schema(description = "借方累计 · Cumulative debits")
            Money debit,

            @Schema(description = "贷方累计 · Cumulative credits")
            Money credit,

            @Schema(description = "余额，在其余额方向上为正 · Balance, positive on the normal balance side")
            Money balance) {

        static AccountView of(ChartAccount account, Turnover turnover) {
            return new AccountView(
                    account.code(),
                    account.name(),
                    account.nameEn(),
                    account.level(),
                    account.side(),
                    turnover.debit(),
                    turnover.credit(),
                    account.balance(turnover.debit(), turnover.credit()));
        }
    }

    /**
     * @param balances of the accounts with lines
     * @param level the deepest that is shown
     */
    static TrialBalanceView of(
            LocalDate asOf,
            Instant knownAt,
            SortedMap<String, ChartAccount> chart,
            List<AccountBalance> balances,
            int level) {
        var total = balances.stream().map(AccountBalance::turnover).reduce(Turnover.NONE, Turnover::plus);
        var accounts = withDetails(chart, balances).entrySet().stream()
                .map(sum -> AccountView.of(chart.get(sum.getKey()), sum.getValue()))
                .filter(account -> account.level() <= level)
                .toList();
        return new TrialBalanceView(asOf, knownAt, accounts, total.debit(), total.credit());
    }

    /** The totals of each account, including parents of accounts with lines. */
    private static SortedMap<String, Turnover> withDetails(
            SortedMap<String, ChartAccount> chart, List<AccountBalance> balances) {
        var sums = new TreeMap<String, Turnover>();
        for (var balance : balances) {
            for (var code = balance.account();
                    code != null;
                    code = chart.get(code).parent()) {
                sums.merge(code, balance.turnover(), Turnover::plus);
            }
        }
        return sums;
    }
}
