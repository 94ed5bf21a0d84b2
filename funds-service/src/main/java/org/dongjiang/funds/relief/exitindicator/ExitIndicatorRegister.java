package org.dongjiang.funds.relief.exitindicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.KeyMember;

/** The register of exit indicators. */
@ApplicationScoped
@Transactional
class ExitIndicatorRegister implements Indicators {

    private final ExitIndicators exitIndicators;

    ExitIndicatorRegister(ExitIndicators exitIndicators) {
        this.exitIndicators = exitIndicators;
    }

    Page<ExitIndicatorView> list(MultivaluedMap<String, String> query) {
        return ExitIndicators.LISTING.page(exitIndicators.getEntityManager(), query);
    }

    ExitIndicatorView read(UUID id) {
        return exitIndicators.read(id, ExitIndicatorView::of);
    }

    ExitIndicatorView add(AddExitIndicator asked) {
        exitIndicators.requireFirst(
                new KeyMember("listVersion", asked.listVersion()), new KeyMember("code", asked.code()));
        var exitIndicator = new ExitIndicator(asked);
        exitIndicators.persist(exitIndicator);
        return ExitIndicatorView.of(exitIndicator);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "funds.exit-indicators",
                        new Label("“八有”脱贫指标", "Household exit indicators"),
                        Unit.INDICATORS,
                        new Label("当日适用的脱贫指标项数", "Exit indicators valid on that day"),
                        question -> exitIndicators.countValidOn(question.asOf()))
                .once(question -> exitIndicators.haveBegun("validFrom", question.asOf())));
    }
}
