package org.dongjiang.funds.book.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.book.voucher.NewVoucher;
import org.dongjiang.kernel.time.Clocks;

/** What follows from the first leaves of the log, in fen. Its size grows with the days of the accounts, not with the vouchers. */
final class Totals {

    /** A row of the daily balances. */
    record Day(String account, String programme, LocalDate businessDate, LocalDate recordedOn) {}

    /** A row of the days of a fund. */
    record FundDay(String programme, LocalDate businessDate) {}

    /** A series of voucher numbers. */
    record Series(String book, String period, String type) {}

    /** Debits and credits. */
    static final class Turnover {
        long debitFen;
        long creditFen;
    }

    /** The change of a fund on a day. */
    static final class Change {
        long contributedFen;
        long disbursedFen;
        long bankFen;
    }

    final Map<Day, Turnover> days = new HashMap<>();
    final Map<FundDay, Change> fundDays = new HashMap<>();
    final Map<Series, Integer> numbers = new HashMap<>();
    long leaves;
    long vouchers;
    long lines;

    /** @param postedAtMillis of the leaf */
    void add(NewVoucher voucher, long postedAtMillis) {
        var recordedOn = LocalDate.ofInstant(Instant.ofEpochMilli(postedAtMillis), Clocks.BUSINESS_ZONE);
        var position = voucher.position();
        numbers.merge(
                new Series(position.book(), position.period(), voucher.type().name()), position.number(), Math::max);
        for (var line : voucher.lines()) {
            lines++;
            add(line, voucher.businessDate(), recordedOn);
        }
    }

    private void add(Line line, LocalDate businessDate, LocalDate recordedOn) {
        var programme = line.dimensions().programme();
        var day = days.computeIfAbsent(
                new Day(line.account(), programme, businessDate, recordedOn), none -> new Turnover());
        long debit = line.debitFen();
        if (line.side() == Side.DEBIT) {
            day.debitFen += debit;
        } else {
            day.creditFen -= debit;
        }
        if (Chart.isWithin(line.account(), Chart.FUNDS)) {
            change(programme, businessDate).contributedFen -= debit;
        } else if (Chart.isWithin(line.account(), Chart.DISBURSEMENTS)) {
            change(programme, businessDate).disbursedFen += debit;
        } else if (Chart.isWithin(line.account(), Chart.BANK)) {
            change(programme, businessDate).bankFen += debit;
        }
    }

    private Change change(String programme, LocalDate businessDate) {
        return fundDays.computeIfAbsent(new FundDay(programme, businessDate), none -> new Change());
    }
}
