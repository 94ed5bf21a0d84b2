package org.dongjiang.park.subsidyapplication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.dongjiang.kernel.history.Knowledge;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.park.subsidybatch.Receipts;
import org.dongjiang.park.subsidybatch.SubsidyBatchRegister;

/** All of them. */
@ApplicationScoped
class SubsidyApplications implements LivingRecords<SubsidyApplication>, Receipts {

    static final RecordKind<
                    SubsidyApplicationFacts, SubsidyApplication, SubsidyApplicationVersion, SubsidyApplicationView>
            KIND = RecordKind.of(
                            "subsidy-applications",
                            SubsidyApplicationFacts.class,
                            SubsidyApplication.class,
                            SubsidyApplication::new,
                            SubsidyApplicationVersion.class,
                            SubsidyApplicationVersion::new,
                            SubsidyApplicationView.class,
                            SubsidyApplicationView::new,
                            "batch,enterprise")
                    .standingWith(SubsidyBatchRegister.BATCHES)
                    .belongingTo("enterprise");

    long countEnterprises(Question question) {
        return ofPeriod(question, "count(distinct v.facts.enterprise)");
    }

    Money sum(Question question) {
        return Money.ofFen(ofPeriod(question, "coalesce(sum(v.facts.amount), 0)"));
    }

    private long ofPeriod(Question question, String select) {
        return KIND.asOf(
                        getEntityManager(),
                        question.knownUntil(),
                        select,
                        "v.endedOn is null and v.facts.appliedOn >= :first",
                        Long.class)
                .setParameter("first", question.from())
                .getSingleResult();
    }

    @Override
    public Map<String, Received> of(Collection<String> batches, LocalDate day, Instant knownAt) {
        var which = batches == null ? "" : " and v.facts.batch in (:batches)";
        var received = KIND.asOf(
                getEntityManager(),
                new Knowledge(day, knownAt, null),
                "v.facts.batch, count(v), sum(v.facts.amount)",
                "v.endedOn is null" + which + " group by v.facts.batch",
                Object[].class);
        if (batches != null) {
            received.setParameter("batches", batches);
        }
        return received.getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new Received(Math.toIntExact((Long) row[1]), Money.ofFen((Long) row[2]))));
    }
}
