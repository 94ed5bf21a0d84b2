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
 * What lines do to the fund balances. A fund balance is what the ledger says of its programme: what the accounts of funds were credited has contributed,
 * what the accounts of disbursements were debited is disbursed. So no document has a say of its own in it.
 */
public final class FundBalanceChanges {

    private FundBalanceChanges() {}

    /** One for each programme whose fund balance the lines change, in the order of their codes. */
    public static List<FundBalanceChange> of(List<Line> lines) {
        return of(lines, Map.of());
    }

    /** @param setAside what of each programme's money was set aside for these lines, and is now used */
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
