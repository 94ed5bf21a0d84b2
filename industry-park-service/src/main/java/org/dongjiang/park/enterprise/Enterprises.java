package org.dongjiang.park.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import org.dongjiang.kernel.history.Knowledge;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.park.park.ParkRegister;
import org.dongjiang.park.park.Tenants;

/** All of them. */
@ApplicationScoped
class Enterprises implements LivingRecords<Enterprise>, Tenants {

    static final RecordKind<EnterpriseFacts, Enterprise, EnterpriseVersion, EnterpriseView> KIND = RecordKind.of(
                    "enterprises",
                    EnterpriseFacts.class,
                    Enterprise.class,
                    Enterprise::new,
                    EnterpriseVersion.class,
                    EnterpriseVersion::new,
                    EnterpriseView.class,
                    EnterpriseView::new,
                    "creditCode")
            .standingWith(ParkRegister.PARKS)
            .belongingTo("creditCode")
            .naming("park", "parks")
            .naming("industry", "industries");

    /** Who is in the park on the day. */
    private static final String PRESENT =
            "v.endedOn is null and v.facts.stage <> :left and (:park is null or v.facts.park = :park)";

    long countIn(Question question) {
        return present(question, "count(v)", "").getSingleResult();
    }

    /** Those of some industries. */
    long countIn(Question question, Collection<String> industries) {
        return present(question, "count(v)", " and v.facts.industry in (:industries)")
                .setParameter("industries", industries)
                .getSingleResult();
    }

    Money contractedIn(Question question) {
        var fen = present(question, "sum(v.facts.contracted)", "").getSingleResult();
        return fen == null ? Money.ZERO : Money.ofFen(fen);
    }

    private TypedQuery<Long> present(Question question, String select, String rest) {
        return present(question.known(), question.dimension(ParkRegister.PARK).orElse(null), select, rest);
    }

    /** @param park null for all */
    private TypedQuery<Long> present(Knowledge known, String park, String select, String rest) {
        return KIND.asOf(getEntityManager(), known, select, PRESENT + rest, Long.class)
                .setParameter("left", EnterpriseStage.LEFT)
                .setParameter("park", park);
    }

    @Override
    public boolean anyFrom(String park, LocalDate day) {
        return present(new Knowledge(day, null, null), park, "count(v)", "").getSingleResult() > 0
                || count("facts.park = ?1 and facts.stage <> ?2 and endedOn is null", park, EnterpriseStage.LEFT) > 0;
    }

    /** Whether any was ever recorded there, also if it has left since. */
    boolean haveBegun(Question question) {
        return KIND.anyAsOf(
                getEntityManager(),
                question.known(),
                ParkRegister.PARK,
                question.dimension(ParkRegister.PARK).orElse(null));
    }
}
