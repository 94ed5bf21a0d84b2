package org.dongjiang.kernel.funding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.remote.MutualTls;
import org.dongjiang.kernel.remote.ServiceClient;

/** The money of projects, from the funds service. */
@ApplicationScoped
public class Funding {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Codes of 64 characters fit into an address, which a server reads up to 4096. */
    private static final int MOST_AT_ONCE = 50;

    private final ServiceClient funds;

    Funding(FundingConfig config, MutualTls mutual) {
        funds = new ServiceClient(config::fundsUrl, new Label("资金服务", "The funds service"), PATIENCE, mutual);
    }

    /**
     * The amounts disbursed to some projects until a day. A project that the funds service does not know has received
     * nothing. Must not be called within a transaction, which would keep its connection and its locks for as long as
     * the answer takes.
     *
     * @param projects codes of the projects
     * @throws org.dongjiang.kernel.problem.Problem {@code DEPENDENCY_UNAVAILABLE}
     */
    public Money disbursed(Collection<String> projects, LocalDate asOf) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("the funds service is asked within a transaction");
        }
        var codes = projects.stream().distinct().toList();
        var sum = Money.ZERO;
        for (int from = 0; from < codes.size(); from += MOST_AT_ONCE) {
            sum = sum.plus(ask(codes.subList(from, Math.min(codes.size(), from + MOST_AT_ONCE)), asOf));
        }
        return sum;
    }

    private Money ask(List<String> projects, LocalDate asOf) {
        var answer = funds.get(
                "/api/v1/funds/indicators",
                Map.of("code", "funds.disbursed", "project.in", String.join(",", projects), "asOf", asOf.toString()));
        if (!answer.isOk()) {
            // A refusal is not a figure: zero would be wrong.
            throw funds.unavailable();
        }
        var value = answer.body().at("/items/0/value");
        return value.isNull() ? Money.ZERO : Money.parse(value.asText());
    }
}
