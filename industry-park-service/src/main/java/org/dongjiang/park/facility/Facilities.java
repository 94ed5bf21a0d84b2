package org.dongjiang.park.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Facilities implements Records<Facility> {

    static final Listing<Facility, FacilityView> LISTING = Listing.of(
                    Facility.class, FacilityView.class, FacilityView::of)
            .searching("code", "name")
            .sortedBy("code");

    Stream<String> codes() {
        return listAll().stream().map(Facility::code);
    }
}
