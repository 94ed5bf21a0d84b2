package org.dongjiang.funds.book.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dongjiang.funds.book.voucher.LedgerReading.Mark;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;
import org.hibernate.Session;

/** The lines of all vouchers, for reading. Their ids increase, so within a day they are in the order of posting. */
@ApplicationScoped
class VoucherLines implements Records<VoucherLine> {

    static final Listing<VoucherLine, VoucherLineView> LISTING = Listing.of(
                    VoucherLine.class, VoucherLineView.class, VoucherLineView::of)
            .searching("summary")
            .sortedBy("businessDate");

    /** The lines of some days, or those after a mark, up to a maximum number. */
    List<VoucherLine> from(LocalDate from, LocalDate until, Scope scope, Mark after, int most) {
        var text = "select l from VoucherLine l where l.businessDate between :from and :until"
                + conditions(scope)
                + (after == null ? "" : " and (l.businessDate > :from or l.id > :id)")
                + " order by l.businessDate, l.id";
        var query = narrow(getEntityManager().createQuery(text, VoucherLine.class), scope)
                .setParameter("from", after == null ? from : after.day())
                .setParameter("until", until);
        if (after != null) {
            query.setParameter("id", after.id());
        }
        return query.setMaxResults(most).getResultList();
    }

    /** The total of the lines of the mark's day up to and including the mark. */
    Turnover until(Mark mark, Scope scope) {
        var text = "select coalesce(sum(l.debitFen), 0), coalesce(sum(l.creditFen), 0) from VoucherLine l"
                + " where l.businessDate = :day and l.id <= :id" + conditions(scope);
        var sums = narrow(getEntityManager().createQuery(text, Tuple.class), scope)
                .setParameter("day", mark.day())
                .setParameter("id", mark.id())
                .getSingleResult();
        return new Turnover(Money.ofFen(sums.get(0, Long.class)), Money.ofFen(sums.get(1, Long.class)));
    }

    /**
     * The total of lines with any of some values of a dimension, debits less credits.
     *
     * @param dimension a member of {@link VoucherLine}
     */
    Money net(LocalDate until, Scope scope, String dimension, List<String> values) {
        var text = "select coalesce(sum(l.debitFen - l.creditFen), 0) from VoucherLine l where l." + dimension
                + " in :values and l.businessDate <= :until" + conditions(scope);
        return Money.ofFen(narrow(getEntityManager().createQuery(text, Long.class), scope)
                .setParameter("values", values)
                .setParameter("until", until)
                .getSingleResult());
    }

    /** The last business day of the lines that name any of some records. */
    Optional<LocalDate> lastDay(String column, Collection<String> codes) {
        return Optional.ofNullable(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "SELECT MAX(business_date) FROM voucher_line WHERE " + column + " IN (:codes)", LocalDate.class)
                .setParameter("codes", codes)
                .getSingleResult());
    }

    /** The accounts on which any of some records has a balance under any programme. */
    List<String> withBalance(String column, Collection<String> codes) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "SELECT account FROM voucher_line WHERE " + column
                                + " IN (:codes) GROUP BY account, programme HAVING SUM(debit_fen - credit_fen) <> 0",
                        String.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    private static String conditions(Scope scope) {
        return scope.conditions("l.") + (scope.knownAt() == null ? "" : " and l.recordedAtMillis <= :knownAt");
    }

    private static <Q extends Query> Q narrow(Q query, Scope scope) {
        if (scope.knownAt() != null) {
            query.setParameter("knownAt", scope.knownAt().toEpochMilli());
        }
        return scope.narrow(query);
    }
}
