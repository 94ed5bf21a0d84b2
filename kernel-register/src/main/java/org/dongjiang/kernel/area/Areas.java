package org.dongjiang.kernel.area;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dongjiang.kernel.codes.Division;
import org.dongjiang.kernel.problem.Refuses;
import org.dongjiang.kernel.region.Regions;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.security.AreaClaims;
import org.dongjiang.kernel.security.Roles;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/** The areas of the caller. */
@ApplicationScoped
@Refuses(AreaProblem.class)
public class Areas {

    private static final Logger LOG = Logger.getLogger(Areas.class);
    private static final int MOST_NAMED = 1_000;

    private final SecurityIdentity identity;
    private final Regions regions;
    private final EmergencyAccesses emergencies;
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();

    Areas(SecurityIdentity identity, Regions regions, EmergencyAccesses emergencies) {
        this.identity = identity;
        this.regions = regions;
        this.emergencies = emergencies;
    }

    /**
     * Somebody who reads, also when his request is not at hand any more.
     *
     * @param ofToken what he may write
     * @param user his name
     * @param isSupervisor whether he may read more in an emergency
     */
    public record Reader(Area ofToken, String user, boolean isSupervisor) {}

    /** The area that the token names: what the caller may write. An organisation is narrower than divisions, and counts alone. */
    public Area ofToken() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Area.NONE;
        }
        Object organisation = token.getClaim(AreaClaims.ORGANISATION);
        if (organisation != null) {
            return organisation instanceof String code ? new Area(List.of(), code) : Area.NONE;
        }
        return token.getClaim(AreaClaims.AREAS) instanceof JsonArray codes ? of(codes) : Area.NONE;
    }

    private Area of(JsonArray codes) {
        return Area.of(codes.stream()
                .filter(JsonString.class::isInstance)
                .map(code -> ((JsonString) code).getString())
                .filter(this::isKnown)
                .toList());
    }

    /** What is no division contains nothing; that it is asked for is told once. */
    private boolean isKnown(String code) {
        boolean known = code.equals(AreaClaims.EVERYWHERE) || (code.matches(Division.DIGITS) && regions.knows(code));
        if (!known && unknown.size() < MOST_NAMED && unknown.add(code)) {
            LOG.warnf("a token names an area that is no division: %s", code.replaceAll("[^0-9A-Za-z*]", "?"));
        }
        return known;
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN} if a row of a list is not visible to the caller */
    public void requireVisible(EntityManager database, Listing<?, ?> listing, UUID id) {
        requireVisible(database, listing, id, toRead());
    }

    private static <E> void requireVisible(EntityManager database, Listing<E, ?> listing, UUID id, Area area) {
        listing.require(database, id, listing.within(area));
    }

    /** Whether a row of a list is visible to the caller; one that is not, he cannot name. */
    public boolean isVisible(EntityManager database, Listing<?, ?> listing, UUID id) {
        return isVisible(database, listing, id, toRead());
    }

    private static <E> boolean isVisible(EntityManager database, Listing<E, ?> listing, UUID id, Area area) {
        return listing.contains(database, id, listing.within(area));
    }

    /**
     * Checks that the caller may write a row as it is stored.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN}, {@code OUTSIDE_AREA}
     */
    public void requireWritable(EntityManager database, Listing<?, ?> listing, UUID id) {
        requireWritable(database, listing, id, ofToken());
    }

    /** The same for somebody whose request is not at hand any more. */
    public static <E> void requireWritable(EntityManager database, Listing<E, ?> listing, UUID id, Area area) {
        if (area.isEverywhere()) {
            return;
        }
        database.flush();
        listing.require(database, id, (build, select, row) -> build.conjunction());
        if (!listing.contains(database, id, listing.within(area))) {
            throw area.outside();
        }
    }

    /** The caller, for what is read later. */
    public Reader reader() {
        return new Reader(ofToken(), identity.getPrincipal().getName(), identity.hasRole(Roles.SUPERVISOR));
    }

    /** What the caller may read: what he may write and, for a few hours, what he opened in an emergency. */
    public Area toRead() {
        return toRead(reader());
    }

    /** The same for somebody whose request is not at hand any more. */
    public Area toRead(Reader reader) {
        return reader.isSupervisor() && !reader.ofToken().isEverywhere()
                ? reader.ofToken().with(emergencies.openFor(reader.user()))
                : reader.ofToken();
    }
}
