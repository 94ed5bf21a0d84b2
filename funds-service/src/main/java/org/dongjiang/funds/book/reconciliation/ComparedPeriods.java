package org.dongjiang.funds.book.reconciliation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.dongjiang.funds.book.difference.DifferenceKind;
import org.dongjiang.funds.book.difference.Findings;
import org.dongjiang.funds.book.difference.Found;
import org.dongjiang.funds.book.period.Month;
import org.dongjiang.funds.book.period.StoredPeriods;
import org.dongjiang.funds.book.voucher.StoredVouchers;
import org.dongjiang.funds.book.voucher.StoredVouchers.Frozen;
import org.dongjiang.kernel.money.Money;

/** The comparison of the balances of closings with the leaves. */
final class ComparedPeriods {

    private ComparedPeriods() {}

    /**
     * The balances of the last closing of each closed period. Nothing was posted in it or before it since, so they are those of
     * today. A closing that was undone by a reopening is not compared.
     */
    static void frozen(Connection database, Totals totals, Findings differences) throws SQLException {
        for (var period : StoredPeriods.read(database)) {
            if (period.isClosed()) {
                var recomputed = recomputed(totals, period.month());
                for (var kept : StoredVouchers.frozen(database, period.id(), period.closings())) {
                    compare(
                            period.month(),
                            kept,
                            recomputed.remove(new Account(kept.account(), kept.programme())),
                            differences);
                }
                recomputed.forEach((account, balance) ->
                        differences.add(found(period.month(), account, "missing", balance.toString())));
            }
        }
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
