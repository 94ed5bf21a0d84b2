package org.dongjiang.park.report;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.Percent;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.park.park.ParkRegister;

/** The register of economic reports. */
@ApplicationScoped
@Transactional
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
        return EconomicReportView.of(economicReports.require(id));
    }

    EconomicReportView add(AddEconomicReport asked) {
        if (economicReports.count(
                        "park = ?1 and period = ?2 and revision = ?3", asked.park(), asked.period(), asked.revision())
                > 0) {
            throw CODE_TAKEN.at("/park", asked.park());
        }
        parkRegister.requireKnown("/park", asked.park());
        var economicReport = new EconomicReport(asked);
        economicReports.persist(economicReport);
        return EconomicReportView.of(economicReport);
    }

    private Indicator amount(String code, String zh, String en, Function<EconomicReport, Money> figure) {
        return Indicator.ofMoney(
                        code,
                        new Label(zh, en),
                        new Label(
                                "各园区该期最近一次报告之和；不选报告期时取最近一期",
                                "Sum over the parks of the latest report of the period; of the latest period where none is asked for"),
                        question -> economicReports
                                .period(question)
                                .map(period -> economicReports.sum(period.code(), question.asOf(), figure))
                                .orElse(Money.ZERO))
                .byPeriod();
    }

    private Indicator growth(String code, String zh, String en, Function<EconomicReport, Money> figure) {
        return Indicator.ofPercent(
                        code,
                        new Label(zh, en),
                        new Label("与上年同期报告相比的名义增长", "Nominal growth over the report of a year before"),
                        question -> economicReports
                                .period(question)
                                .map(period -> Percent.growth(
                                        economicReports
                                                .sum(period.yearBefore().code(), question.asOf(), figure)
                                                .yuan(),
                                        economicReports
                                                .sum(period.code(), question.asOf(), figure)
                                                .yuan()))
                                .orElse(null))
                .byPeriod();
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
