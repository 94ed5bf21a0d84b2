package org.dongjiang.kernel.history;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dongjiang.kernel.problem.QueryFaults;
import org.dongjiang.kernel.time.Clocks;
import org.dongjiang.kernel.time.Dates;

/**
 * The day and the instant as of which records are asked for, and where they stand.
 *
 * @param asOf the business day; null for every day
 * @param knownAt what was recorded later does not count; null for all that is recorded
 * @param region the digits of a division; null for all. Records of a kind that has no place are the same everywhere
 */
public record Knowledge(LocalDate asOf, Instant knownAt, String region) {

    static final String AS_OF = "asOf";
    static final String KNOWN_AT = "knownAt";

    /** Of every day, as it was known at any time. */
    static final Knowledge EVER = new Knowledge(null, null, null);

    static boolean isAsked(MultivaluedMap<String, String> query) {
        return query.containsKey(AS_OF) || query.containsKey(KNOWN_AT);
    }

    /** @throws org.dongjiang.kernel.problem.Problem a 400 for each of them that cannot be read */
    static Knowledge of(String asOf, String knownAt, Clock clock) {
        var faults = new QueryFaults();
        var instant = faults.read(() -> Dates.knownAt(KNOWN_AT, knownAt));
        var day = faults.read(() -> asOf == null && instant != null
                ? LocalDate.ofInstant(instant, Clocks.BUSINESS_ZONE)
                : Dates.asOf(AS_OF, asOf, clock));
        faults.refuse();
        return new Knowledge(day, instant, null);
    }

    /** All that was known at an instant of the day of it. */
    static Knowledge of(Instant instant) {
        return new Knowledge(LocalDate.ofInstant(instant, Clocks.BUSINESS_ZONE), instant, null);
    }

    /** The rest of a query. */
    static MultivaluedMap<String, String> without(MultivaluedMap<String, String> query) {
        var rest = new MultivaluedHashMap<String, String>();
        query.forEach((name, values) -> {
            if (!Set.of(AS_OF, KNOWN_AT).contains(name)) {
                rest.put(name, values);
            }
        });
        return rest;
    }

    /** Of the versions of each record the one that counts, if the record had begun; of every day all. */
    <H> Predicate of(CriteriaBuilder build, CommonAbstractCriteria select, Root<H> version, Class<H> versions) {
        if (asOf == null) {
            return build.conjunction();
        }
        var later = select.subquery(Integer.class);
        var other = later.from(versions);
        var covering = covering(build, other);
        covering.add(build.equal(other.get("recordId"), version.get("recordId")));
        covering.add(build.greaterThan(other.<Long>get("version"), version.get("version")));
        later.select(build.literal(1)).where(covering.toArray(Predicate[]::new));
        var counting = covering(build, version);
        counting.add(build.isTrue(version.get("begun")));
        counting.add(build.not(build.exists(later)));
        return build.and(counting.toArray(Predicate[]::new));
    }

    private List<Predicate> covering(CriteriaBuilder build, Root<?> version) {
        var covering = new ArrayList<Predicate>();
        covering.add(build.lessThanOrEqualTo(version.get("validFrom"), asOf));
        covering.add(build.greaterThan(version.get("validUntil"), asOf));
        if (knownAt != null) {
            covering.add(build.le(version.get("updatedAtMillis"), knownAt.toEpochMilli()));
        }
        return covering;
    }
}
