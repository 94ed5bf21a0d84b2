package org.dongjiang.funds.reference.project;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.kernel.register.Listing;

/**
 * Where money stands: in the division for which it was spent; if none is stated, where its project stands; if it has none, where
 * its programme stands.
 */
public enum MoneyPlace {
    REGION("region"),
    PROJECT("project"),
    PROGRAMME("programme");

    private final String attribute;

    MoneyPlace(String attribute) {
        this.attribute = attribute;
    }

    /** Of rows that have only some of these attributes. */
    public static <E> Listing.Standing<E> of(MoneyPlace... places) {
        return (build, select, row, digits) -> within(build, select, row, digits, places);
    }

    /** Of rows that have lines: one of them stands there. */
    public static <E> Listing.Standing<E> ofLines() {
        return (build, select, row, digits) -> {
            var lines = select.subquery(Integer.class);
            var line = lines.correlate(row).join("lines");
            lines.select(build.literal(1)).where(within(build, lines, line, digits, values()));
            return build.exists(lines);
        };
    }

    /** That a row stands in one of some divisions. */
    public static Predicate within(
            CriteriaBuilder build,
            CommonAbstractCriteria select,
            Path<?> row,
            List<String> digits,
            MoneyPlace... places) {
        var ways = new ArrayList<Predicate>();
        var absent = new ArrayList<Predicate>();
        for (var place : places) {
            var value = row.<String>get(place.attribute);
            var here =
                    switch (place) {
                        case REGION -> Listing.within(build, value, digits);
                        case PROJECT -> value.in(Projects.within(build, select, digits));
                        case PROGRAMME -> value.in(ProgrammeRegister.within(build, select, digits));
                    };
            ways.add(build.and(Stream.concat(absent.stream(), Stream.of(here)).toArray(Predicate[]::new)));
            absent.add(build.isNull(value));
        }
        return build.or(ways.toArray(Predicate[]::new));
    }
}
