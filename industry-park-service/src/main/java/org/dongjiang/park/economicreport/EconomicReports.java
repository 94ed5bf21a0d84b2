package org.dongjiang.park.economicreport;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dongjiang.kernel.indicator.Period;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class EconomicReports implements Records<EconomicReport> {

    static final Listing<EconomicReport, EconomicReportView> LISTING = Listing.of(
                    EconomicReport.class, EconomicReportView.class, EconomicReportView::of)
            .searching("priceBasis")
            .sortedBy("-publishedOn");

    /** The requested period, or the last one with a report. */
    Optional<Period> period(Question question) {
        return question.period()
                .or(() -> find("publishedOn <= ?1 order by publishedOn desc, period desc", question.asOf())
                        .firstResultOptional()
                        .flatMap(report -> Period.parse(report.period())));
    }

    /**
     * The report of each park for a period: the latest revision published by a day. A park without a report is not
     * included.
     */
    Map<String, Money> byPark(String period, LocalDate day, Function<EconomicReport, Money> figure) {
        return find(
                        "from EconomicReport e where e.period = ?1 and e.publishedOn <= ?2 and e.revision ="
                                + " (select max(r.revision) from EconomicReport r"
                                + " where r.park = e.park and r.period = ?1 and r.publishedOn <= ?2)",
                        period,
                        day)
                .stream()
                .collect(toMap(EconomicReport::park, figure));
    }
}
