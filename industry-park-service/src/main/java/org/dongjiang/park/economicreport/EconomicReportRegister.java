package org.dongjiang.park.economicreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.indicator.Absence;
import org.dongjiang.kernel.indicator.Figure;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.indicator.Percent;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.park.park.ParkRegister;

/** The register of economic reports. */
@ApplicationScoped
@Transactional
@NarrowedBy("period")
class EconomicReportRegister implements Indicators {

    private final EconomicReports economicReports;
    private final ParkRegister parkRegister;

    EconomicReportRegister(EconomicReports economicReports, ParkRegister parkRegister) {
        this.economicReports = economicReports;
        this.parkRegister = parkRegister;
    }

    Page<EconomicReportView> list(MultivaluedMap<String, String> query) {
        return EconomicReports.LISTING.page(economicReports.getEntityManager(), query);
    }

    EconomicReportView read(UUID id) {
        return economicReports.read(id, EconomicReportView::of);
    }

    EconomicReportView add(AddEconomicReport asked) {
        economicReports.requireFirst(
                new KeyMember("park", asked.park()),
                new KeyMember("period", asked.period()),
                new KeyMember("revision", asked.revision()));
        parkRegister.requireKnown("/park", asked.park());
        var economicReport = new EconomicReport(asked);
        economicReports.persist(economicReport);
        return EconomicReportView.of(economicReport);
    }

    private Indicator amount(String code, String zh, String en, Function<EconomicReport, Money> figure) {
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
                                .map(period -> total(economicReports.byPark(period.code(), question.asOf(), figure)))
                                .orElse(Figure.absent(Absence.NOTHING_REPORTED)))
                .byPeriod();
    }

    private Indicator growth(String code, String zh, String en, Function<EconomicReport, Money> figure) {
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
                                        economicReports.byPark(
                                                period.yearBefore().code(), question.asOf(), figure),
                                        economicReports.byPark(period.code(), question.asOf(), figure)))
                                .orElse(Figure.absent(Absence.NOTHING_REPORTED)))
                .byPeriod();
    }

    private Figure total(Map<String, Money> reported) {
        var sum = reported.isEmpty() ? null : sum(reported.values().stream()).yuan();
        return Figure.of(sum, Absence.NOTHING_REPORTED).outOf(reported.size(), parkRegister.count());
    }

    /** Of the parks that reported both periods; no value if no park did, or if the earlier total is zero. */
    private Figure growth(Map<String, Money> before, Map<String, Money> now) {
        var both = before.keySet().stream().filter(now::containsKey).toList();
        var growth = Percent.growth(
                sum(both.stream().map(before::get)).yuan(),
                sum(both.stream().map(now::get)).yuan());
        return Figure.of(growth, absence(before, now, both)).outOf(both.size(), parkRegister.count());
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
                amount("park.gross-output", "工业总产值", "Gross industrial output", EconomicReport::grossOutput),
                growth("park.gross-output-growth", "工业总产值同比", "Growth of gross output", EconomicReport::grossOutput),
                amount("park.value-added", "工业增加值", "Industrial value added", EconomicReport::valueAdded),
                growth("park.value-added-growth", "工业增加值同比", "Growth of value added", EconomicReport::valueAdded),
                amount("park.tax", "税收", "Tax", EconomicReport::tax),
                growth("park.tax-growth", "税收同比", "Growth of tax", EconomicReport::tax));
    }
}
