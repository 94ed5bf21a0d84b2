package org.dongjiang.funds.book.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;
import org.hibernate.Session;

/** All accounting periods. */
@ApplicationScoped
class AccountingPeriods implements Records<AccountingPeriod> {

    static final Listing<AccountingPeriod, PeriodView> LISTING =
            Listing.of(AccountingPeriod.class, PeriodView.class, PeriodView::of).sortedBy("code");

    /** The period of a month in its present state, locked for writing until commit; empty if nobody opened its year. */
    Optional<AccountingPeriod> lock(Month month) {
        return find("book = ?1 and code = ?2", month.book(), month.code())
                .firstResultOptional()
                .map(period -> lock(period.id()));
    }

    /** The first month that has one of some days; empty if nobody opened a year of theirs. */
    Optional<Month> first(LocalDate from, LocalDate until) {
        return find(
                        "code >= ?1 and code <= ?2 order by code",
                        Month.of(from).code(),
                        Month.of(until.minusDays(1)).code())
                .firstResultOptional()
                .map(AccountingPeriod::month);
    }

    /** The status of a month as it is stored, locked until commit; empty if nobody opened its year. */
    Optional<String> status(Month month) {
        List<?> status = getEntityManager()
                .createNativeQuery("SELECT status FROM accounting_period WHERE book = :book AND code = :code"
                        + " LOCK IN SHARE MODE")
                .setParameter("book", month.book())
                .setParameter("code", month.code())
                .getResultList();
        return status.stream().map(Object::toString).findFirst();
    }

    /** A month that is locked, and its year, compared with the log. */
    RecordedMonths recorded(Month month) {
        return getEntityManager()
                .unwrap(Session.class)
                .doReturningWork(connection -> RecordedMonths.read(connection, List.of(month)));
    }

    long notClosedBefore(Month month) {
        return count("code < ?1 and status <> ?2", month.code(), PeriodStatus.CLOSED);
    }

    /** Locks later periods, so that none is closed or opened until commit, and compares them with the log. */
    RecordedMonths lockAfter(Month month) {
        getEntityManager()
                .createNativeQuery("SELECT code FROM accounting_period WHERE code > :code ORDER BY code FOR UPDATE")
                .setParameter("code", month.code())
                .getResultList();
        return getEntityManager()
                .unwrap(Session.class)
                .doReturningWork(connection -> RecordedMonths.after(connection, month));
    }

    /** Of later periods, which are locked. */
    long closedAfter(Month month) {
        return count("code > ?1 and status = ?2", month.code(), PeriodStatus.CLOSED);
    }
}
