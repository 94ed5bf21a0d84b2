package org.dongjiang.park.economicreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Period;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.park.park.ParkRegister;

/** All of them. */
@ApplicationScoped
class EconomicReports implements LivingRecords<EconomicReport> {

    static final RecordKind<EconomicReportFacts, EconomicReport, EconomicReportVersion, EconomicReportView> KIND =
            RecordKind.of(
                            "economic-reports",
                            EconomicReportFacts.class,
                            EconomicReport.class,
                            EconomicReport::new,
                            EconomicReportVersion.class,
                            EconomicReportVersion::new,
                            EconomicReportView.class,
                            EconomicReportView::new,
                            "-publishedOn")
                    .standingWith(ParkRegister.PARKS)
                    .naming("park", "parks");

    /** The requested period, or the last one with a report. */
    Optional<Period> period(Question question) {
        return question.period()
                .or(() -> KIND
                        .asOf(
                                getEntityManager(),
                                question.known(),
                                "v.facts.period",
                                "v.endedOn is null and (:park is null or v.facts.park = :park) order by v.facts.publishedOn desc, v.facts.period desc",
                                String.class)
                        .setParameter(
                                "park", question.dimension(ParkRegister.PARK).orElse(null))
                        .setMaxResults(1)
                        .getResultList()
                        .stream()
                        .findFirst()
                        .flatMap(Period::parse));
    }

    /** The report of each park for a period: the latest revision published by then. A park without a report is not included. */
    Collection<EconomicReportFacts> latest(Question question, Period period) {
        return KIND.asOf(
                        getEntityManager(),
                        question.known(),
                        "v.facts",
                        "v.endedOn is null and v.facts.period = :period and (:park is null or v.facts.park = :park)",
                        EconomicReportFacts.class)
                .setParameter("period", period.code())
                .setParameter("park", question.dimension(ParkRegister.PARK).orElse(null))
                .getResultStream()
                .collect(Collectors.toMap(
                        EconomicReportFacts::park,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(EconomicReportFacts::revision))))
                .values();
    }
}
