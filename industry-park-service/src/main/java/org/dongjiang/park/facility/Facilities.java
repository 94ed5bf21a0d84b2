package org.dongjiang.park.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Facilities implements Records<Facility> {

    static final Listing<Facility, FacilityView> LISTING = Listing.of(
                    Facility.class, FacilityView.class, FacilityView::of)
            .searching("code", "name")
            .sortedBy("code");

    List<String> codes() {
        return getEntityManager()
                .createQuery("select p.code from Facility p", String.class)
                .getResultList();
    }
}
