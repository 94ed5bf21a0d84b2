package org.dongjiang.park.economicreport;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.Reference;
import org.dongjiang.kernel.indicator.Absence;
import org.dongjiang.kernel.indicator.Figure;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.indicator.Percent;
import org.dongjiang.kernel.indicator.Period;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.kernel.time.Dates;
import org.dongjiang.park.park.ParkRegister;

/** The register of economic reports. */
@ApplicationScoped
@NarrowedBy({"park", "period"})
class EconomicReportRegister
        extends LivingRegister<EconomicReportFacts, EconomicReport, EconomicReportVersion, EconomicReportView>
        implements Indicators {

    private final EconomicReports economicReports;
    private final ParkRegister parkRegister;

    EconomicReportRegister(EconomicReports economicReports, ParkRegister parkRegister, Histories histories) {
        super(EconomicReports.KIND, economicReports, histories);
        this.economicReports = economicReports;
        this.parkRegister = parkRegister;
    }

    @Override
    protected void require(EconomicReportFacts facts) {
        Dates.requireOrder(first(facts), "/publishedOn", facts.publishedOn());
        facts.grossOutput().requirePositive("/grossOutput");
    }

    private static LocalDate first(EconomicReportFacts facts) {
        return Period.parse(facts.period()).orElseThrow().first();
    }

    @Override
    protected List<Reference> references(EconomicReportFacts facts) {
        return List.of(new Reference("/park", facts.park(), first(facts), parkRegister::requireKnown));
    }

    @Override
    protected List<KeyMember> key(EconomicReportFacts facts) {
        return List.of(
                new KeyMember("park", facts.park()),
                new KeyMember("period", facts.period()),
                new KeyMember("revision", facts.revision()));
    }

    @Override
    protected LocalDate begins(EconomicReportFacts facts) {
        return facts.publishedOn();
    }

    private Indicator amount(String code, String zh, String en, Function<EconomicReportFacts, Money> figure) {
        return Indicator.of(
                        code,
                        new Label(zh, en),
                        Unit.CNY,
                        new Label(
                                "各园区该期最近一次报告之和；不选报告期时取最近一期；没有报告时为 null",
                                "Sum over the parks of the latest report of the period; of the latest period if none is given;"
                                        + " null if there is no report"),
                        question -> economicReports
                                .period(question)
                                .map(period -> total(byPark(question, period, figure), question))
                                .orElse(Figure.absent(Absence.NOTHING_REPORTED)))
                .byPeriod()
                .by(ParkRegister.PARK, parkRegister::knows)
                .byKnowledge();
    }

    private Indicator growth(String code, String zh, String en, Function<EconomicReportFacts, Money> figure) {
        return Indicator.of(
                        code,
                        new Label(zh, en),
                        Unit.PERCENT,
                        new Label(
                                "与上年同期报告相比的名义增长，只比较两期都有报告的园区",
                                "Nominal growth over the report of the same period of the previous year, of parks with both reports"),
                        question -> economicReports
                                .period(question)
                                .map(period -> growth(
                                        byPark(question, period.yearBefore(), figure),
                                        byPark(question, period, figure),
                                        question))
                                .orElse(Figure.absent(Absence.NOTHING_REPORTED)))
                .byPeriod()
                .by(ParkRegister.PARK, parkRegister::knows)
                .byKnowledge();
    }

    private Map<String, Money> byPark(Question question, Period period, Function<EconomicReportFacts, Money> figure) {
        return economicReports.latest(question, period).stream().collect(toMap(EconomicReportFacts::park, figure));
    }

    private Figure total(Map<String, Money> reported, Question question) {
        var sum = reported.isEmpty() ? null : sum(reported.values().stream()).yuan();
        return Figure.of(sum, Absence.NOTHING_REPORTED).outOf(reported.size(), parkRegister.count(question));
    }

    /** Of the parks that reported both periods; no value if no park did, or if the earlier total is zero. */
    private Figure growth(Map<String, Money> before, Map<String, Money> now, Question question) {
        var both = before.keySet().stream().filter(now::containsKey).toList();
        var growth = Percent.growth(
                sum(both.stream().map(before::get)).yuan(),
                sum(both.stream().map(now::get)).yuan());
        return Figure.of(growth, absence(before, now, both)).outOf(both.size(), parkRegister.count(question));
    }

    private static Absence absence(Map<String, Money> before, Map<String, Money> now, List<String> both) {
        if (before.isEmpty() || now.isEmpty()) {
            return Absence.NOTHING_REPORTED;
        }
        return both.isEmpty() ? Absence.NOTHING_TO_COMPARE : Absence.NOTHING_TO_DIVIDE_BY;
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                amount("park.gross-output", "工业总产值", "Gross industrial output", EconomicReportFacts::grossOutput),
                growth(
                        "park.gross-output-growth",
                        "工业总产值同比",
                        "Growth of gross output",
                        EconomicReportFacts::grossOutput),
                amount("park.value-added", "工业增加值", "Industrial value added", EconomicReportFacts::valueAdded),
                growth("park.value-added-growth", "工业增加值同比", "Growth of value added", EconomicReportFacts::valueAdded),
                amount("park.tax", "税收", "Tax", EconomicReportFacts::tax),
                growth("park.tax-growth", "税收同比", "Growth of tax", EconomicReportFacts::tax));
    }
}
