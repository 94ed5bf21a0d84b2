package org.dongjiang.park.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;

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
            "code");

    List<String> codes() {
        return getEntityManager()
                .createQuery("select p.facts.code from Facility p", String.class)
                .getResultList();
    }
}
