package org.dongjiang.funds.book.ledger;

import java.util.List;
import java.util.TreeMap;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.fundbalance.FundBalanceChange;
import org.dongjiang.funds.book.voucher.Line;

/**
 * The effect of lines on fund balances. A fund balance agrees with the ledger: credits of the accounts of funds are
 * contributed, debits of the accounts of disbursements are disbursed, debits of the bank accounts are in the bank. Documents
 * have no other influence on it.
 */
public final class FundBalanceChanges {

    private FundBalanceChanges() {}

    /** One for each programme whose fund balance the lines change, in the order of their codes. */
    public static List<FundBalanceChange> of(List<Line> lines) {
        var changes = new TreeMap<String, FundBalanceChange>();
        for (var line : lines) {
            changes.merge(line.dimensions().programme(), change(line), FundBalanceChange::plus);
        }
        return changes.values().stream().filter(change -> !change.isNothing()).toList();
    }

    private static FundBalanceChange change(Line line) {
        long debit = line.debitFen();
        return new FundBalanceChange(
                line.dimensions().programme(),
                Chart.isWithin(line.account(), Chart.FUNDS) ? -debit : 0,
                Chart.isWithin(line.account(), Chart.DISBURSEMENTS) ? debit : 0,
                Chart.isWithin(line.account(), Chart.BANK) ? debit : 0);
    }
}
