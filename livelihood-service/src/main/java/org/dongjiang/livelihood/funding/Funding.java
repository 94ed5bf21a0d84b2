package org.dongjiang.livelihood.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.indicator.IndicatorClient;
import org.dongjiang.kernel.money.Money;

/** Money of projects, as the funds service knows it. */
@ApplicationScoped
public class Funding {

    private static final String APPROPRIATED = "funds.appropriated";
    private static final int OK = 200;

    private final IndicatorClient funds;

    Funding(FundingConfig config) {
        funds = new IndicatorClient(config.fundsUrl(), "funds", new Label("资金服务", "The funds service"));
    }

    /**
     * What was appropriated to some projects until a day. A project that the funds service does not know has received nothing.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DEPENDENCY_UNAVAILABLE}
     */
    public Money appropriated(Stream<String> projects, LocalDate asOf) {
        return projects.map(project -> appropriated(project, asOf)).reduce(Money.ZERO, Money::plus);
    }

    private Money appropriated(String project, LocalDate asOf) {
        var answer = funds.ask(APPROPRIATED, Map.of("project", project), asOf);
        return answer.status() == OK
                ? Money.parse(answer.body().at("/items/0/value").asText())
                : Money.ZERO;
    }
}
