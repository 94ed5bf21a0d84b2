package org.dongjiang.funds.book.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.fundbalance.FundBalanceChange;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.kernel.money.Money;

/**
 * The effect of lines on fund balances. A fund balance agrees with the ledger: credits of the accounts of funds are
 * contributed, debits of the accounts of disbursements are disbursed. Documents have no other influence on it.
 */
public final class FundBalanceChanges {

    private FundBalanceChanges() {}

    /** One for each programme whose fund balance the lines change, in the order of their codes. */
    public static List<FundBalanceChange> of(List<Line> lines) {
        return of(lines, Map.of());
    }

    /** @param setAside the reserved money of each programme that these lines use */
    static List<FundBalanceChange> of(List<Line> lines, Map<String, Money> setAside) {
        var changes = new TreeMap<String, FundBalanceChange>();
        for (var line : lines) {
            changes.merge(line.dimensions().programme(), change(line), FundBalanceChange::plus);
        }
        setAside.forEach((programme, amount) -> changes.merge(
                programme, new FundBalanceChange(programme, 0, -amount.fen(), 0), FundBalanceChange::plus));
        return changes.values().stream().filter(change -> !change.isNothing()).toList();
    }

    private static FundBalanceChange change(Line line) {
        long debit =
                line.side() == Side.DEBIT ? line.amount().fen() : -line.amount().fen();
        return new FundBalanceChange(
                line.dimensions().programme(),
                Chart.isWithin(line.account(), Chart.FUNDS) ? -debit : 0,
                0,
                Chart.isWithin(line.account(), Chart.DISBURSEMENTS) ? debit : 0);
    }
}
