package org.dongjiang.livelihood.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.livelihood.institution.InstitutionRegister;
import org.dongjiang.livelihood.institution.Side;

/** All of them. */
@ApplicationScoped
class Pairings implements LivingRecords<Pairing> {

    static final RecordKind<PairingFacts, Pairing, PairingVersion, PairingView> KIND = RecordKind.of(
                    "pairings",
                    PairingFacts.class,
                    Pairing.class,
                    Pairing::new,
                    PairingVersion.class,
                    PairingVersion::new,
                    PairingView.class,
                    PairingView::new,
                    "code")
            .standingWith(InstitutionRegister.INSTITUTIONS)
            .naming("assisting", "institutions")
            .naming("receiving", "institutions");

    /** Those of the same two institutions. */
    List<Pairing> of(String assisting, String receiving) {
        return list("facts.assisting = ?1 and facts.receiving = ?2", assisting, receiving);
    }

    /** Codes of the distinct institutions of one side. An ending is the first day on which a pairing is no more. */
    List<String> paired(Side side, Question question) {
        return KIND.asOf(
                        getEntityManager(),
                        question.known(),
                        "distinct v.facts." + (side == Side.ASSISTING ? "assisting" : "receiving"),
                        "v.endedOn is null",
                        String.class)
                .getResultList();
    }
}
