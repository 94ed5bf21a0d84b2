package org.dongjiang.funds.book.period;

import static org.dongjiang.funds.book.difference.DifferenceProblem.RECORD_ALTERED;
import static org.dongjiang.funds.book.period.BookProblem.LATER_PERIOD_CLOSED;
import static org.dongjiang.funds.book.period.BookProblem.PERIOD_BLOCKED;
import static org.dongjiang.funds.book.period.BookProblem.PERIOD_CLOSED;
import static org.dongjiang.funds.book.period.BookProblem.YEAR_NOT_OPEN;
import static org.dongjiang.kernel.problem.CommonProblem.REFERENCE_UNKNOWN;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dongjiang.funds.book.log.StoredFacts;
import org.dongjiang.funds.reference.fact.SettledDays;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Problem.Fault;

/** The periods of the books, from opening to closing. */
@ApplicationScoped
@Transactional
public class PeriodRegister implements SettledDays {

    private static final Label NAME = new Label("会计期间", "accounting period");

    /** What must remain of a leaf when a period is suspended, which is done at will: dozens of closings and reopenings. */
    private static final int ROOM_FOR_CLOSINGS = 16_384;

    private final AccountingPeriods periods;
    private final StoredFacts facts;
    private final List<Closing> closings;

    PeriodRegister(AccountingPeriods periods, StoredFacts facts, @All List<Closing> closings) {
        this.periods = periods;
        this.facts = facts;
        this.closings = closings;
    }

    Page<PeriodView> list(MultivaluedMap<String, String> query) {
        return AccountingPeriods.LISTING.page(periods.getEntityManager(), query);
    }

    PeriodView read(UUID id) {
        return periods.read(id, PeriodView::of);
    }

    Page<Blocker> blockers(UUID id) {
        return Page.whole(blockers(periods.require(id).month()));
    }

    /**
     * Opens the twelve periods of a year that was just opened. One that is there already was put in, or its year was removed.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_ALTERED}, {@code LATER_PERIOD_CLOSED}
     */
    public void openYear(String pointer, Year year) {
        var months = Month.of(year);
        var first = months.get(0);
        if (periods.count("book", first.book()) > 0) {
            throw RECORD_ALTERED.at(pointer, first.book());
        }
        requireNoneClosedAfter(first, pointer);
        months.stream().map(AccountingPeriod::new).forEach(periods::persist);
    }

    PeriodView softClose(UUID id, String ifMatch) {
        var suspended = become(id, ifMatch, PeriodStatus.SOFT_CLOSED, PeriodStatus.OPEN);
        facts.requireRoom(periods.require(id), ROOM_FOR_CLOSINGS);
        return suspended;
    }

    PeriodView open(UUID id, String ifMatch) {
        return become(id, ifMatch, PeriodStatus.OPEN, PeriodStatus.SOFT_CLOSED);
    }

    private PeriodView become(UUID id, String ifMatch, PeriodStatus next, PeriodStatus from) {
        var period = periods.lock(id, ifMatch);
        period.become(next, Set.of(from));
        periods.flush();
        return PeriodView.of(period);
    }

    /** Closes a period: it accepts nothing more, and its balances are stored. */
    PeriodView close(UUID id, String ifMatch) {
        var period = periods.lock(id, ifMatch);
        period.become(PeriodStatus.CLOSED, Set.of(PeriodStatus.OPEN, PeriodStatus.SOFT_CLOSED));
        var blockers = blockers(period.month());
        if (!blockers.isEmpty()) {
            throw PERIOD_BLOCKED
                    .because(period.month().code())
                    .with(blockers.stream()
                            .map(blocker -> new Fault("", blocker))
                            .toList());
        }
        periods.flush();
        int times = (int) period.events().stream()
                .filter(event -> event.status() == PeriodStatus.CLOSED)
                .count();
        closings.forEach(closing -> closing.close(id, times, period.month()));
        return PeriodView.of(period);
    }

    private List<Blocker> blockers(Month month) {
        var blockers = new ArrayList<Blocker>();
        long earlier = periods.notClosedBefore(month);
        if (earlier > 0) {
            blockers.add(new Blocker(new Label("更早的未结账会计期间", "earlier periods that are not closed"), earlier));
        }
        closings.forEach(closing -> blockers.addAll(closing.blockers(month)));
        return blockers;
    }

    /**
     * Opens a closed period again, by the decision of two persons.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code PERIOD_NOT_IN_STATE}, {@code RECORD_ALTERED},
     *     {@code LATER_PERIOD_CLOSED}
     */
    public void reopen(String code) {
        var period = locked("/period", code);
        requireNoneClosedAfter(period.month(), null);
        period.become(PeriodStatus.OPEN, Set.of(PeriodStatus.CLOSED));
    }

    /** @param pointer null if there is none */
    private void requireNoneClosedAfter(Month month, String pointer) {
        periods.lockAfter(month).requireAllUnaltered(pointer);
        long later = periods.closedAfter(month);
        if (later > 0) {
            throw pointer == null
                    ? LATER_PERIOD_CLOSED.because(month.code(), later)
                    : LATER_PERIOD_CLOSED.at(pointer, month.code(), later);
        }
    }

    /**
     * Checks that a period is closed.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code PERIOD_NOT_IN_STATE}
     */
    public void requireClosed(String pointer, String code) {
        var period = locked(pointer, code);
        if (period.status() != PeriodStatus.CLOSED) {
            throw period.notIn(Set.of(PeriodStatus.CLOSED)).at(pointer);
        }
    }

    private AccountingPeriod locked(String pointer, String code) {
        return periods.lock(Month.of(YearMonth.parse(code).atDay(1)))
                .orElseThrow(() -> REFERENCE_UNKNOWN.at(pointer, code, NAME));
    }

    /** The first month decides: as long as it is open, no later one is closed. */
    @Override
    public void requireOpen(String pointer, LocalDate from, LocalDate until) {
        periods.first(from, until).ifPresent(month -> requireOpen(pointer, month.first()));
    }

    /**
     * Checks that something dated on a day can be submitted; the period cannot be closed before commit.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code YEAR_NOT_OPEN}, {@code RECORD_ALTERED}, {@code PERIOD_CLOSED}
     */
    public void requireOpen(String pointer, LocalDate day) {
        var month = Month.of(day);
        var stored = periods.status(month).orElseThrow(() -> YEAR_NOT_OPEN.at(pointer, String.valueOf(month.year())));
        periods.recorded(month).requireUnaltered(month, pointer);
        var status = PeriodStatus.valueOf(stored);
        if (status != PeriodStatus.OPEN) {
            throw PERIOD_CLOSED.at(pointer, month.code(), status.label());
        }
    }
}
