package org.dongjiang.funds.book.fiscalyear;

import static org.dongjiang.funds.book.fiscalyear.FiscalYearProblem.YEAR_OUT_OF_RANGE;
import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Year;
import java.util.UUID;
import org.dongjiang.funds.book.period.Month;
import org.dongjiang.funds.book.period.PeriodRegister;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.time.Clocks;

/** The fiscal years of the book. */
@ApplicationScoped
@Transactional
class FiscalYearRegister {

    private final FiscalYears years;
    private final PeriodRegister periods;
    private final Clock clock;

    FiscalYearRegister(FiscalYears years, PeriodRegister periods, Clock clock) {
        this.years = years;
        this.periods = periods;
        this.clock = clock;
    }

    Page<FiscalYearView> list(MultivaluedMap<String, String> query) {
        return FiscalYears.LISTING.page(years.getEntityManager(), query);
    }

    FiscalYearView read(UUID id) {
        return years.read(id, FiscalYearView::of);
    }

    /**
     * Opens a year with its periods.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code YEAR_OUT_OF_RANGE}, {@code CODE_TAKEN}, {@code RECORD_ALTERED},
     *     {@code LATER_PERIOD_CLOSED}
     */
    FiscalYearView open(OpenFiscalYear asked) {
        int year = asked.year();
        int first = Month.FIRST_DAY.getYear();
        int last = Clocks.today(clock).getYear() + 1;
        if (year < first || year > last) {
            throw YEAR_OUT_OF_RANGE.at("/year", first, last);
        }
        if (years.count("year", year) > 0) {
            throw CODE_TAKEN.at("/year", year);
        }
        var opened = new FiscalYear(Month.of(Year.of(year).atDay(1)).book(), year);
        // Of two at the same moment the second waits here, and does not take the periods of the first for somebody's.
        years.persistAndFlush(opened);
        periods.openYear("/year", Year.of(year));
        return FiscalYearView.of(opened);
    }
}
