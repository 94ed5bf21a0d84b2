package org.dongjiang.kernel.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class EmergencyAccesses implements Records<EmergencyAccess> {

    static final Listing<EmergencyAccess, EmergencyAccessView> LISTING = Listing.of(
                    EmergencyAccess.class, EmergencyAccessView.class, EmergencyAccessView::of)
            .sortedBy("-recordedAt");

    private final Clock clock;

    EmergencyAccesses(Clock clock) {
        this.clock = clock;
    }

    /** The divisions that a user has opened and that are still open. */
    List<String> openFor(String user) {
        return find("recordedBy = ?1 and untilMillis > ?2 and endedAtMillis is null", user, clock.millis()).stream()
                .map(EmergencyAccess::region)
                .toList();
    }
}
