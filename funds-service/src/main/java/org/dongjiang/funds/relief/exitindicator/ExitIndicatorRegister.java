package org.dongjiang.funds.relief.exitindicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.kernel.time.Dates;

/** The register of exit indicators. */
@ApplicationScoped
class ExitIndicatorRegister
        extends LivingRegister<ExitIndicatorFacts, ExitIndicator, ExitIndicatorVersion, ExitIndicatorView>
        implements Indicators {

    private final ExitIndicators exitIndicators;

    ExitIndicatorRegister(ExitIndicators exitIndicators, Histories histories) {
        super(ExitIndicators.KIND, exitIndicators, histories);
        this.exitIndicators = exitIndicators;
    }

    @Override
    protected void require(ExitIndicatorFacts facts) {
        Dates.requireOrder(facts.validFrom(), "/validUntil", facts.validUntil());
    }

    @Override
    protected List<KeyMember> key(ExitIndicatorFacts facts) {
        return List.of(new KeyMember("listVersion", facts.listVersion()), new KeyMember("code", facts.code()));
    }

    @Override
    protected LocalDate begins(ExitIndicatorFacts facts) {
        return facts.validFrom();
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "funds.exit-indicators",
                        new Label("“八有”脱贫指标", "Household exit indicators"),
                        Unit.INDICATORS,
                        new Label("当日适用的脱贫指标项数", "Exit indicators valid on that day"),
                        exitIndicators::countValid)
                .once(question -> ExitIndicators.KIND.anyAsOf(exitIndicators.getEntityManager(), question.known()))
                .byKnowledge());
    }
}
