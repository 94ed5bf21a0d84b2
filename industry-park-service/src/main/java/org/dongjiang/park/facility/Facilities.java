package org.dongjiang.park.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.park.park.ParkRegister;

/** All of them. */
@ApplicationScoped
class Facilities implements LivingRecords<Facility> {

    static final RecordKind<FacilityFacts, Facility, FacilityVersion, FacilityView> KIND = RecordKind.of(
                    "facilities",
                    FacilityFacts.class,
                    Facility.class,
                    Facility::new,
                    FacilityVersion.class,
                    FacilityVersion::new,
                    FacilityView.class,
                    FacilityView::new,
                    "code")
            .standingWith(ParkRegister.PARKS)
            .naming("park", "parks");

    List<String> codes(Question question) {
        return KIND.asOf(
                        getEntityManager(),
                        question.known(),
                        "v.facts.code",
                        "(:park is null or v.facts.park = :park)",
                        String.class)
                .setParameter("park", question.dimension(ParkRegister.PARK).orElse(null))
                .getResultList();
    }
}
