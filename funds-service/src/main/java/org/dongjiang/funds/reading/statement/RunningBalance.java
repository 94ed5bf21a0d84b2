package org.dongjiang.funds.reading.statement;

import org.dongjiang.funds.book.account.ChartAccount;
import org.dongjiang.funds.book.voucher.Turnover;
import org.dongjiang.funds.book.voucher.VoucherLineView;

/** The balance of an account while its lines are read in order. */
final class RunningBalance {

    private final ChartAccount account;
    private Turnover turnover;

    /** @param before the totals of both sides before the first line */
    RunningBalance(ChartAccount account, Turnover before) {
        this.account = account;
        this.turnover = before;
    }

    /** The next line, with the balance after it. */
    StatementLineView after(VoucherLineView line) {
        turnover = turnover.plus(new Turnover(line.debit(), line.credit()));
        return new StatementLineView(line, account.balance(turnover.debit(), turnover.credit()));
    }

    /** The totals of both sides after the last line. */
    Turnover turnover() {
        return turnover;
    }
}
