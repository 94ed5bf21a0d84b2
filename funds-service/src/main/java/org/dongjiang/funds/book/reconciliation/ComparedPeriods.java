package org.dongjiang.funds.book.reconciliation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.dongjiang.funds.book.difference.DifferenceKind;
import org.dongjiang.funds.book.difference.Findings;
import org.dongjiang.funds.book.difference.Found;
import org.dongjiang.funds.book.log.Fact;
import org.dongjiang.funds.book.period.Month;
import org.dongjiang.funds.book.period.PeriodStatus;
import org.dongjiang.funds.book.voucher.StoredVouchers;
import org.dongjiang.funds.book.voucher.StoredVouchers.Frozen;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.kernel.money.Money;

/**
 * The comparison of the balances of closings with the leaves, each where the closing stands in the log: while a period is closed nothing
 * is posted in it or before it. So they are compared also if the period was opened again since.
 */
final class ComparedPeriods {

    private static final String CLOSED = PeriodStatus.CLOSED.name();

    private long compared;

    /** How many balances were compared. */
    long compared() {
        return compared;
    }

    /**
     * Compares the balances of a closing.
     *
     * @param fact of a record of any kind; nothing is compared if it does not say that a period was closed
     * @param totals of the leaves before it
     */
    void compare(Connection database, Fact fact, Totals totals, Findings differences) throws SQLException {
        if (fact.kind() != FactKind.ACCOUNTING_PERIOD || !CLOSED.equals(fact.text("status"))) {
            return;
        }
        var month = new Month(fact.text("book"), fact.text("code"));
        var recomputed = recomputed(totals, month);
        for (var kept : StoredVouchers.frozen(database, fact.id(), closings(fact))) {
            compared++;
            compare(month, kept, recomputed.remove(new Account(kept.account(), kept.programme())), differences);
        }
        recomputed.forEach((account, balance) -> differences.add(found(month, account, "missing", balance.toString())));
    }

    /** How often the period had been closed, this time included. */
    private static int closings(Fact period) {
        return (int) period.list("events").stream()
                .filter(event -> CLOSED.equals(event.get("status")))
                .count();
    }

    private record Account(String code, String programme) {}

    /** A balance in fen. */
    private record Balance(long openingFen, long debitFen, long creditFen) {

        Balance plus(Balance other) {
            return new Balance(
                    Math.addExact(openingFen, other.openingFen),
                    Math.addExact(debitFen, other.debitFen),
                    Math.addExact(creditFen, other.creditFen));
        }

        @Override
        public String toString() {
            return "opening %s, debit %s, credit %s"
                    .formatted(Money.ofFen(openingFen), Money.ofFen(debitFen), Money.ofFen(creditFen));
        }
    }

    private static Map<Account, Balance> recomputed(Totals totals, Month month) {
        var balances = new HashMap<Account, Balance>();
        totals.days.forEach((day, turnover) -> {
            if (!day.businessDate().isAfter(month.last())) {
                boolean before = day.businessDate().isBefore(month.first());
                var added = before
                        ? new Balance(turnover.debitFen - turnover.creditFen, 0, 0)
                        : new Balance(0, turnover.debitFen, turnover.creditFen);
                balances.merge(new Account(day.account(), day.programme()), added, Balance::plus);
            }
        });
        return balances;
    }

    private static void compare(Month month, Frozen kept, Balance recomputed, Findings differences) {
        var balance = new Balance(kept.openingFen(), kept.debitFen(), kept.creditFen());
        if (!balance.equals(recomputed)) {
            differences.add(found(
                    month,
                    new Account(kept.account(), kept.programme()),
                    balance.toString(),
                    recomputed == null ? "none" : recomputed.toString()));
        }
    }

    private static Found found(Month month, Account account, String kept, String recomputed) {
        return new Found(
                DifferenceKind.FROZEN_BALANCE,
                month.code() + " " + account.code(),
                account.programme(),
                kept,
                recomputed);
    }
}
