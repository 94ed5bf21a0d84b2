package org.dongjiang.funds.reading.statement;

import java.util.function.Consumer;
import org.dongjiang.funds.book.account.ChartAccount;
import org.dongjiang.funds.book.voucher.LedgerReading;
import org.dongjiang.funds.book.voucher.Scope;
import org.dongjiang.kernel.listing.Extent;
import org.dongjiang.kernel.listing.WholeList;

/**
 * A complete statement, requested for export.
 *
 * @param scope as known at an instant for which all postings are readable
 */
record WholeStatement(LedgerReading reading, AskStatement asked, ChartAccount account, Scope scope, Extent extent)
        implements WholeList<StatementLineView> {

    @Override
    public Class<StatementLineView> view() {
        return StatementLineView.class;
    }

    @Override
    public boolean isSettled() {
        return asked.knownAt() != null;
    }

    @Override
    public long read(Consumer<StatementLineView> taker) {
        var balance = new RunningBalance(account, reading.turnover(scope, asked.dayBefore()));
        long count = reading.lines(scope, asked.from(), asked.until(), line -> taker.accept(balance.after(line)));
        var closing = reading.turnover(scope, asked.until());
        if (!balance.turnover().equals(closing)) {
            throw new IllegalStateException("the lines come to " + balance.turnover() + ", the account to " + closing);
        }
        return count;
    }
}
