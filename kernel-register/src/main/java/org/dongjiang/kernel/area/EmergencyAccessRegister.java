package org.dongjiang.kernel.area;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
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
import org.dongjiang.kernel.register.IfMatch;
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
        var access = new EmergencyAccess(asked, now, now.plus(OPEN), user());
        accesses.persist(access);
        queue.add(REGISTER, access.id(), now, user(), List.of(asked.region()));
        return EmergencyAccessView.of(access);
    }

    /** Of two endings at the same moment the database refuses the second, which then finds the first. */
    EmergencyAccessView end(UUID id, String ifMatch) {
        EmergencyAccesses.LISTING.require(accesses.getEntityManager(), id, this::own);
        var access = accesses.require(id);
        IfMatch.require(ifMatch, access.version());
        var ending = access.end(clock.instant(), user());
        accesses.getEntityManager().persist(ending);
        queue.addEnding(
                REGISTER,
                ending.accessId(),
                access.version(),
                ending.recordedAt(),
                ending.recordedBy(),
                List.of(access.region()));
        return EmergencyAccessView.of(access);
    }

    Page<EmergencyAccessView> list(MultivaluedMap<String, String> query) {
        return EmergencyAccesses.LISTING.page(accesses.getEntityManager(), query, visible());
    }

    EmergencyAccessView read(UUID id) {
        EmergencyAccesses.LISTING.require(accesses.getEntityManager(), id, visible());
        return accesses.read(id, EmergencyAccessView::of);
    }

    /** Everybody sees his own; those who look after supervisors see all of their areas as well. */
    private Listing.Narrowing<EmergencyAccess> visible() {
        if (Stream.of(Roles.AUDITOR, Roles.ADMINISTRATOR).noneMatch(identity::hasRole)) {
            return this::own;
        }
        var within = EmergencyAccesses.LISTING.within(areas.ofToken());
        return within == null
                ? null
                : (build, select, access) -> build.or(own(build, select, access), within.of(build, select, access));
    }

    private Predicate own(CriteriaBuilder build, CommonAbstractCriteria select, Root<EmergencyAccess> access) {
        return build.equal(access.get("recordedBy"), user());
    }

    private String user() {
        return identity.getPrincipal().getName();
    }
}
