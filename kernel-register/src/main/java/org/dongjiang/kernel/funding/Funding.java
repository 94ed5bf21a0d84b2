package org.dongjiang.kernel.funding;

import static org.dongjiang.kernel.problem.CommonProblem.DIMENSION_VALUE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.remote.MutualTls;
import org.dongjiang.kernel.remote.ServiceClient;

/** Money of projects, as the funds service knows it. */
@ApplicationScoped
public class Funding {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ServiceClient funds;

    Funding(FundingConfig config, MutualTls mutual) {
        funds = new ServiceClient(config::fundsUrl, new Label("资金服务", "The funds service"), PATIENCE, mutual);
    }

    /**
     * What was disbursed to some projects until a day. A project that the funds service does not know has received nothing.
     *
     * @param projects codes of the projects
     * @throws org.dongjiang.kernel.problem.Problem {@code DEPENDENCY_UNAVAILABLE}
     */
    public Money disbursed(Stream<String> projects, LocalDate asOf) {
        return projects.map(project -> disbursed(project, asOf)).reduce(Money.ZERO, Money::plus);
    }

    private Money disbursed(String project, LocalDate asOf) {
        var answer = funds.get(
                "/api/v1/funds/indicators",
                Map.of("code", "funds.disbursed", "project", project, "asOf", asOf.toString()));
        if (answer.isOk()) {
            return Money.parse(answer.body().at("/items/0/value").asText());
        }
        if (answer.body().path("code").asText().equals(DIMENSION_VALUE_UNKNOWN.name())) {
            return Money.ZERO;
        }
        // Any other refusal is no figure: a nought would be a wrong one.
        throw funds.unavailable();
    }
}
