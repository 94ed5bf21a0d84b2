package org.dongjiang.park.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.money.Money;

/** All of them. */
@ApplicationScoped
class Enterprises implements LivingRecords<Enterprise> {

    static final RecordKind<EnterpriseFacts, Enterprise, EnterpriseVersion, EnterpriseView> KIND = RecordKind.of(
            "enterprises",
            EnterpriseFacts.class,
            Enterprise.class,
            Enterprise::new,
            EnterpriseVersion.class,
            EnterpriseVersion::new,
            EnterpriseView.class,
            EnterpriseView::new,
            "creditCode");

    /** As a day is known now: of the versions that cover it the last one counts. */
    private static final String PRESENT = " from EnterpriseVersion e where e.begun = true"
            + " and e.validFrom <= :day and e.validUntil > :day"
            + " and not exists (select 1 from EnterpriseVersion l where l.recordId = e.recordId and l.version > e.version"
            + " and l.validFrom <= :day and l.validUntil > :day)"
            + " and (e.endedOn is null or e.endedOn > :day) and e.facts.signedOn <= :day"
            + " and (e.facts.leftOn is null or e.facts.leftOn > :day)";

    long countIn(LocalDate day) {
        return getEntityManager()
                .createQuery("select count(e)" + PRESENT, Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    long countIn(LocalDate day, Collection<String> industries) {
        return getEntityManager()
                .createQuery("select count(e)" + PRESENT + " and e.facts.industry in (:industries)", Long.class)
                .setParameter("day", day)
                .setParameter("industries", industries)
                .getSingleResult();
    }

    Money contractedIn(LocalDate day) {
        var fen = getEntityManager()
                .createQuery("select sum(e.facts.contracted)" + PRESENT, Long.class)
                .setParameter("day", day)
                .getSingleResult();
        return fen == null ? Money.ZERO : Money.ofFen(fen);
    }
}
