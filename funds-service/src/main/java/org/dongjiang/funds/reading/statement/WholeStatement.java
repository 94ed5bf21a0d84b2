package org.dongjiang.funds.reading.statement;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Consumer;
import org.dongjiang.funds.book.account.ChartAccount;
import org.dongjiang.funds.book.voucher.LedgerReading;
import org.dongjiang.funds.book.voucher.LedgerReading.Mark;
import org.dongjiang.funds.book.voucher.Scope;
import org.dongjiang.funds.book.voucher.VoucherLineView;
import org.dongjiang.kernel.listing.Extent;
import org.dongjiang.kernel.listing.WholeList;

/**
 * A statement that was asked for whole.
 *
 * @param scope as known at an instant that is settled
 */
record WholeStatement(LedgerReading reading, AskStatement asked, ChartAccount account, Scope scope, Extent extent)
        implements WholeList<StatementLineView> {

    @Override
    public Class<StatementLineView> view() {
        return StatementLineView.class;
    }

    @Override
    public long read(EntityManager database, Consumer<StatementLineView> taker) {
        var balance = new RunningBalance(account, reading.turnover(scope, asked.dayBefore()));
        long count = WholeList.<VoucherLineView>inParts(
                database,
                last -> reading.lines(scope, asked.from(), asked.until(), last == null ? null : mark(last), PART),
                line -> taker.accept(balance.after(line)));
        var closing = reading.turnover(scope, asked.until());
        if (!balance.turnover().equals(closing)) {
            throw new IllegalStateException("the lines come to " + balance.turnover() + ", the account to " + closing);
        }
        return count;
    }

    private static Mark mark(VoucherLineView line) {
        return new Mark(line.businessDate(), UUID.fromString(line.id()));
    }
}
