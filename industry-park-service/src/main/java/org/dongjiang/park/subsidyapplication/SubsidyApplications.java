package org.dongjiang.park.subsidyapplication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
                    .belongingTo("enterprise")
                    .naming("batch", "subsidy-batches");

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
    public Received ever(String batch) {
        var all = versions(batch, "count(v), coalesce(sum(v.facts.amount), 0)", Object[].class)
                .getSingleResult();
        return new Received(Math.toIntExact((Long) all[0]), Money.ofFen((Long) all[1]));
    }

    private <T> TypedQuery<T> versions(String batch, String select, Class<T> type) {
        return getEntityManager()
                .createQuery(
                        "select " + select + " from SubsidyApplicationVersion v where v.facts.batch = :batch", type)
                .setParameter("batch", batch);
    }

    /** A sum grows only on the first day of a version. */
    @Override
    public Received most(String batch) {
        var days = versions(batch, "distinct v.validFrom", LocalDate.class).getResultList();
        int count = 0;
        var total = Money.ZERO;
        for (var day : days) {
            var received = of(List.of(batch), day, null).getOrDefault(batch, Received.NOTHING);
            count = Math.max(count, received.count());
            total = received.total().compareTo(total) > 0 ? received.total() : total;
        }
        return new Received(count, total);
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
