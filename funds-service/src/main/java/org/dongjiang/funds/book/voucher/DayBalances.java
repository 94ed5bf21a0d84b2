package org.dongjiang.funds.book.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.money.Money;

/** The balances stored by day, for reading: their number does not grow with the number of vouchers. */
@ApplicationScoped
class DayBalances {

    private static final String KEPT =
            "SELECT account, programme, debit_fen, credit_fen FROM account_day WHERE business_date <= :asOf";
    private static final String POSTED =
            " UNION ALL SELECT l.account, l.programme, %1$sl.debit_fen, %1$sl.credit_fen" + VoucherLines.OF_VOUCHERS
                    + " WHERE v.recorded_at_millis BETWEEN :first AND :last AND l.business_date <= :asOf";
    /** The effect of a full reversal is zero, so the result does not depend on which part of the day is used. */
    private static final String SUMS = "SELECT account, programme, SUM(debit_fen), SUM(credit_fen) FROM (%s) known"
            + " GROUP BY account, programme HAVING SUM(debit_fen) <> 0 OR SUM(credit_fen) <> 0"
            + " ORDER BY account, programme";

    private final EntityManager database;

    DayBalances(EntityManager database) {
        this.database = database;
    }

    /** @param part of the day of the "known at" instant; null for now */
    List<AccountBalance> on(LocalDate asOf, Scope scope, PartOfDay part) {
        var kept = KEPT + scope.conditions("");
        var known = part == null
                ? kept
                : kept + " AND recorded_on <= :keptUntil" + POSTED.formatted(part.added() ? "" : "-")
                        + scope.conditions("l.");
        var query = scope.narrow(database.createNativeQuery(SUMS.formatted(known), Tuple.class))
                .setParameter("asOf", asOf);
        if (part != null) {
            query.setParameter("keptUntil", part.keptUntil())
                    .setParameter("first", part.firstMillis())
                    .setParameter("last", part.lastMillis());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(DayBalances::balance).toList();
    }

    private static AccountBalance balance(Tuple row) {
        return new AccountBalance(
                row.get(0, String.class), row.get(1, String.class), new Turnover(fen(row, 2), fen(row, 3)));
    }

    /** Exact, or an {@link ArithmeticException}. */
    private static Money fen(Tuple row, int at) {
        return Money.ofFen(new BigDecimal(row.get(at, Number.class).toString()).longValueExact());
    }
}
