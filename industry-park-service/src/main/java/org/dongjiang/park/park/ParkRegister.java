package org.dongjiang.park.park;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;

/** The register of parks. */
@ApplicationScoped
@Transactional
public class ParkRegister {

    private static final Label NAME = new Label("园区", "park");

    private final Parks parks;

    ParkRegister(Parks parks) {
        this.parks = parks;
    }

    Page<ParkView> list(MultivaluedMap<String, String> query) {
        return Parks.LISTING.page(parks.getEntityManager(), query);
    }

    ParkView read(UUID id) {
        return ParkView.of(parks.require(id));
    }

    ParkView add(AddPark asked) {
        parks.requireFree("/code", asked.code());
        var park = new Park(asked);
        parks.persist(park);
        return ParkView.of(park);
    }

    /** The number of parks, each of which reports. */
    public long count() {
        return parks.count();
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is none with this code */
    public void requireKnown(String pointer, String code) {
        parks.requireKnown(pointer, code, NAME);
    }
}
