package org.dongjiang.funds.reading.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.voucher.AccountBalance;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fund balances of a day as callers see them. */
@Schema(name = "FundBalanceStatement", description = "某日的资金余额 · The fund balances of a day")
record FundBalanceStatementView(
        @Schema(description = "截至日期 · As of this business date", examples = "2018-06-30")
        LocalDate asOf,

        @Schema(
                description =
                        "记账截止时刻，其后记账的不计；为 null 时为目前 · Known as of this instant: vouchers posted later are not counted; null for the current state",
                nullable = true)
        Instant knownAt,

        @Schema(description = "各资金余额 · The fund balances") List<FundBalanceLineView> fundBalances) {

    /** One fund balance. */
    @Schema(name = "FundBalanceStatementLine", description = "一个资金余额 · One fund balance")
    record FundBalanceLineView(
            @Schema(description = "资金项目类别 · Programme", examples = "precision-relief")
            String programme,

            @Schema(description = "到位，含利息 · Contributed, including interest")
            Money contributed,

            @Schema(description = "已拨付 · Disbursed") Money disbursed,

            @Schema(description = "结余，即到位减已拨付，未扣除占用 · Contributed less disbursed; commitments are not deducted")
            Money balance) {

        FundBalanceLineView plus(FundBalanceLineView other) {
            return new FundBalanceLineView(
                    programme,
                    contributed.plus(other.contributed),
                    disbursed.plus(other.disbursed),
                    balance.plus(other.balance));
        }

        static FundBalanceLineView of(AccountBalance balance) {
            var net = balance.turnover().net();
            var contributed = Chart.isWithin(balance.account(), Chart.FUNDS) ? Money.ZERO.minus(net) : Money.ZERO;
            var disbursed = Chart.isWithin(balance.account(), Chart.DISBURSEMENTS) ? net : Money.ZERO;
            return new FundBalanceLineView(balance.programme(), contributed, disbursed, contributed.minus(disbursed));
        }
    }

    /** @param balances of the accounts of funds and of disbursements */
    static FundBalanceStatementView of(LocalDate asOf, Instant knownAt, List<AccountBalance> balances) {
        var fundBalances = new TreeMap<String, FundBalanceLineView>();
        balances.forEach(balance ->
                fundBalances.merge(balance.programme(), FundBalanceLineView.of(balance), FundBalanceLineView::plus));
        return new FundBalanceStatementView(asOf, knownAt, List.copyOf(fundBalances.values()));
    }
}
