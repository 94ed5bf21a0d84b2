package org.dongjiang.kernel.funding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.indicator.Question;
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
     * The amounts disbursed to some projects until the day of a question, and as known then; null if the funds service has no
     * figure: it knows none of them, or nothing was recorded by the day. Must not be called within a transaction, which would
     * keep its connection and its locks for as long as the answer takes.
     *
     * @param projects codes of the projects
     * @throws org.dongjiang.kernel.problem.Problem {@code DEPENDENCY_UNAVAILABLE}
     */
    public Money disbursed(Collection<String> projects, Question question) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("the funds service is asked within a transaction");
        }
        var codes = projects.stream().distinct().toList();
        Money sum = null;
        for (int from = 0; from < codes.size(); from += MOST_AT_ONCE) {
            var part = ask(codes.subList(from, Math.min(codes.size(), from + MOST_AT_ONCE)), question);
            if (part != null) {
                sum = sum == null ? part : sum.plus(part);
            }
        }
        return sum;
    }

    private Money ask(List<String> projects, Question question) {
        var query = new HashMap<>(Map.of(
                "code", "funds.disbursed",
                "project.in", String.join(",", projects),
                "asOf", question.asOf().toString()));
        if (question.knownAt() != null) {
            query.put("knownAt", question.knownAt().toString());
        }
        var answer = funds.get("/api/v1/funds/indicators", query);
        if (!answer.isOk()) {
            // A refusal is not a figure: zero would be wrong.
            throw funds.unavailable();
        }
        var value = answer.body().at("/items/0/value");
        return value.isNull() ? null : Money.parse(value.asText());
    }
}
