package org.dongjiang.park.industry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.history.Knowledge;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.park.park.ParkRegister;

/** All of them. */
@ApplicationScoped
class Industries implements LivingRecords<Industry> {

    static final RecordKind<IndustryFacts, Industry, IndustryVersion, IndustryView> KIND = RecordKind.of(
                    "industries",
                    IndustryFacts.class,
                    Industry.class,
                    Industry::new,
                    IndustryVersion.class,
                    IndustryVersion::new,
                    IndustryView.class,
                    IndustryView::new,
                    "code")
            .standingWith(ParkRegister.PARKS)
            .naming("park", "parks");

    /** Whether any was ever recorded there. */
    boolean haveBegun(Question question) {
        return KIND.anyAsOf(
                getEntityManager(),
                question.known(),
                ParkRegister.PARK,
                question.dimension(ParkRegister.PARK).orElse(null));
    }

    /** @param park null for all */
    List<String> codesOfLeading(Knowledge known, String park) {
        return KIND.asOf(
                        getEntityManager(),
                        known,
                        "v.facts.code",
                        "v.endedOn is null and v.facts.leading = true and (:park is null or v.facts.park = :park)",
                        String.class)
                .setParameter("park", park)
                .getResultList();
    }
}
