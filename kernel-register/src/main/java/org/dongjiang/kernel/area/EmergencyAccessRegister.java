package org.dongjiang.kernel.area;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongjiang.kernel.history.EventQueue;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.region.Regions;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.security.Roles;

/** The register of emergency accesses. */
@ApplicationScoped
@Transactional
class EmergencyAccessRegister {

    private static final String REGISTER = "emergency-accesses";
    private static final Duration OPEN = Duration.ofHours(3);

    private final EmergencyAccesses accesses;
    private final EventQueue queue;
    private final Regions regions;
    private final Areas areas;
    private final SecurityIdentity identity;
    private final Clock clock;

    EmergencyAccessRegister(
            EmergencyAccesses accesses,
            EventQueue queue,
            Regions regions,
            Areas areas,
            SecurityIdentity identity,
            Clock clock) {
        this.accesses = accesses;
        this.queue = queue;
        this.regions = regions;
        this.areas = areas;
        this.identity = identity;
        this.clock = clock;
    }

    EmergencyAccessView open(OpenEmergencyAccess asked) {
        regions.requireKnown("/region", asked.region());
        var now = clock.instant();
        var user = identity.getPrincipal().getName();
        var access = new EmergencyAccess(asked, now, now.plus(OPEN), user);
        accesses.persist(access);
        queue.add(REGISTER, access.id(), now, user, List.of(asked.region()));
        return EmergencyAccessView.of(access);
    }

    Page<EmergencyAccessView> list(MultivaluedMap<String, String> query) {
        return EmergencyAccesses.LISTING.page(accesses.getEntityManager(), query, visible());
    }

    EmergencyAccessView read(UUID id) {
        EmergencyAccesses.LISTING.require(accesses.getEntityManager(), id, visible());
        return accesses.read(id, EmergencyAccessView::of);
    }

    /** Supervisors see their own; those who look after them see all of their areas. */
    private Listing.Narrowing<EmergencyAccess> visible() {
        var user = identity.getPrincipal().getName();
        return Stream.of(Roles.AUDITOR, Roles.ADMINISTRATOR).anyMatch(identity::hasRole)
                ? EmergencyAccesses.LISTING.within(areas.ofToken())
                : (build, select, access) -> build.equal(access.get("recordedBy"), user);
    }
}
