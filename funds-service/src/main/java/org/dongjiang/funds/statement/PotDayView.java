package org.dongjiang.funds.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.dongjiang.funds.account.Chart;
import org.dongjiang.funds.voucher.AccountBalance;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The pots of a day as callers see them. */
@Schema(name = "PotBalances", description = "某日的资金池 · The pots of a day")
record PotDayView(
        @Schema(description = "截至日期 · As of this business date", examples = "2018-06-30")
        LocalDate asOf,

        @Schema(
                description = "所知时刻；为 null 时为目前所知 · As known at this instant; null for what is known now",
                nullable = true)
        Instant knownAt,

        @Schema(description = "各资金池 · The pots") List<PotBalanceView> pots) {

    /** One pot. */
    @Schema(name = "PotBalance", description = "一个资金池 · One pot")
    record PotBalanceView(
            @Schema(description = "资金项目类别 · Programme", examples = "precision-relief")
            String programme,

            @Schema(description = "到位，含利息 · Arrived, interest included")
            Money arrived,

            @Schema(description = "已拨付 · Appropriated") Money appropriated,

            @Schema(
                    description =
                            "结余，未扣除当日待复核的安排 · Arrived less appropriated; what was committed that day is not taken off")
            Money balance) {

        PotBalanceView plus(PotBalanceView other) {
            return new PotBalanceView(
                    programme,
                    arrived.plus(other.arrived),
                    appropriated.plus(other.appropriated),
                    balance.plus(other.balance));
        }

        static PotBalanceView of(AccountBalance balance) {
            var net = balance.turnover().net();
            var arrived = Chart.isWithin(balance.account(), Chart.FUNDS) ? Money.ZERO.minus(net) : Money.ZERO;
            var appropriated = Chart.isWithin(balance.account(), Chart.APPROPRIATIONS) ? net : Money.ZERO;
            return new PotBalanceView(balance.programme(), arrived, appropriated, arrived.minus(appropriated));
        }
    }

    /** @param balances of the accounts of funds and of appropriations */
    static PotDayView of(LocalDate asOf, Instant knownAt, List<AccountBalance> balances) {
        var pots = new TreeMap<String, PotBalanceView>();
        balances.forEach(balance -> pots.merge(balance.programme(), PotBalanceView.of(balance), PotBalanceView::plus));
        return new PotDayView(asOf, knownAt, List.copyOf(pots.values()));
    }
}
