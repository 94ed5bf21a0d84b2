package org.dongjiang.funds.book.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dongjiang.funds.book.voucher.LedgerReading.Mark;
import org.dongjiang.funds.reference.project.MoneyPlace;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;
import org.hibernate.Session;

/** The lines of all vouchers, for reading. Their ids increase, so within a day they are in the order of posting. */
@ApplicationScoped
class VoucherLines implements Records<VoucherLine> {

    static final Listing<VoucherLine, VoucherLineView> LISTING = Listing.of(
                    VoucherLine.class, VoucherLineView.class, VoucherLineView::of)
            .standing(MoneyPlace.of(MoneyPlace.REGION, MoneyPlace.PROJECT, MoneyPlace.PROGRAMME))
            .searching("summary")
            .sortedBy("businessDate");

    /**
     * In SQL: vouchers {@code v} with their lines {@code l}, found by the vouchers. The database counts how many lines a voucher has when it
     * opens the table; if the book was empty then, it would read all lines of the book for a few vouchers.
     */
    static final String OF_VOUCHERS =
            " FROM voucher v STRAIGHT_JOIN voucher_line l FORCE INDEX (a_line_number_is_given_once) ON l.voucher_id = v.id";

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
     * The total of some lines, debits less credits; null if there are none.
     *
     * @param dimension a member of {@link VoucherLine}
     * @param values of the dimension; null for all
     * @param region the digits of a division; null for all
     */
    Money net(LocalDate until, Scope scope, String dimension, List<String> values, String region) {
        var build = getEntityManager().getCriteriaBuilder();
        var select = build.createQuery(Long.class);
        var line = select.from(VoucherLine.class);
        var where = new ArrayList<Predicate>();
        where.add(build.lessThanOrEqualTo(line.get("businessDate"), until));
        where.add(line.get("account").in(scope.accounts()));
        if (scope.programmes() != null) {
            where.add(line.get("programme").in(scope.programmes()));
        }
        if (values != null) {
            where.add(line.get(dimension).in(values));
        }
        if (scope.knownAt() != null) {
            where.add(build.le(line.get("recordedAtMillis"), scope.knownAt().toEpochMilli()));
        }
        if (region != null) {
            where.add(MoneyPlace.within(build, select, line, List.of(region), MoneyPlace.values()));
        }
        var net = build.diff(line.<Long>get("debitFen"), line.<Long>get("creditFen"));
        var fen = getEntityManager()
                .createQuery(select.select(build.sum(net)).where(where.toArray(Predicate[]::new)))
                .getSingleResult();
        return fen == null ? null : Money.ofFen(fen);
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
