package org.dongjiang.park.expoparticipant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.park.enterprise.EnterpriseRegister;

/** All of them. */
@ApplicationScoped
class ExpoParticipants implements LivingRecords<ExpoParticipant> {

    static final RecordKind<ExpoParticipantFacts, ExpoParticipant, ExpoParticipantVersion, ExpoParticipantView> KIND =
            RecordKind.of(
                            "expo-participants",
                            ExpoParticipantFacts.class,
                            ExpoParticipant.class,
                            ExpoParticipant::new,
                            ExpoParticipantVersion.class,
                            ExpoParticipantVersion::new,
                            ExpoParticipantView.class,
                            ExpoParticipantView::new,
                            "expo,enterprise")
                    .standingWith(EnterpriseRegister.ENTERPRISES)
                    .belongingTo("enterprise")
                    .naming("expo", "expos");

    /** The number of distinct enterprises at these expos. */
    long countAt(Question question, Collection<String> expos) {
        return at(question, expos, "count(distinct v.facts.enterprise)", "v.endedOn is null and ");
    }

    /** Whether anybody took part in one of these expos, also if the record has ended. */
    boolean haveBegun(Question question, Collection<String> expos) {
        return at(question, expos, "count(v)", "") > 0;
    }

    private long at(Question question, Collection<String> expos, String select, String which) {
        return KIND.asOf(getEntityManager(), question.known(), select, which + "v.facts.expo in (:expos)", Long.class)
                .setParameter("expos", expos)
                .getSingleResult();
    }
}
