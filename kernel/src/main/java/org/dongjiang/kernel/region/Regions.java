package org.dongjiang.kernel.region;

import static org.dongjiang.kernel.region.RegionProblem.REGION_NOT_YET;
import static org.dongjiang.kernel.region.RegionProblem.REGION_NO_LONGER;
import static org.dongjiang.kernel.region.RegionProblem.REGION_UNKNOWN;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Division;
import org.dongjiang.kernel.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The divisions of the country, as the tables know them. A table that cannot be read keeps the service from starting. */
@Startup
@ApplicationScoped
public class Regions {

    private static final String FOLDER = "dongjiang.regions.folder";
    private static final String COUNTIES = "county-level.csv";
    private static final String TOWNS = "towns-and-villages.csv";
    private static final String SUCCESSORS = "successors.csv";
    private static final int COUNTY_DIGITS = 6;

    private final NavigableMap<String, List<Region>> known;
    private final NavigableSet<YearMonth> revisions = new TreeSet<>();
    private final Map<String, List<Successor>> successors;

    /**
     * A division that goes on where another one ended.
     *
     * @param since its first day as the successor
     */
    public record Successor(String of, String code, LocalDate since) {}

    Regions(@ConfigProperty(name = FOLDER) Optional<Path> site) {
        var files = new RegionFiles(site);
        known = Stream.concat(
                        files.read(COUNTIES, line -> region(line[0], line[1], line[2], line[3])).stream(),
                        files.read(TOWNS, line -> region(line[0], line[1], "", "")).stream())
                .collect(Collectors.groupingBy(Region::digits, TreeMap::new, Collectors.toList()));
        for (var names : known.values()) {
            names.sort(Comparator.comparing(Region::firstListed, Comparator.nullsFirst(Comparator.naturalOrder())));
            names.forEach(name -> Stream.of(name.firstListed(), name.noLongerListed())
                    .filter(revision -> revision != null)
                    .forEach(revisions::add));
        }
        successors = files.read(SUCCESSORS, line -> new Successor(line[0], line[1], LocalDate.parse(line[2]))).stream()
                .collect(Collectors.groupingBy(Successor::of));
    }

    private static Region region(String code, String name, String firstListed, String noLongerListed) {
        var region = new Region(Division.digits(code), name, month(firstListed), month(noLongerListed));
        if (name.isBlank() || !region.digits().matches("\\d+") || region.level() == null) {
            throw new IllegalArgumentException("a division has a code and a name");
        }
        return region;
    }

    private static YearMonth month(String text) {
        return text.isEmpty() ? null : YearMonth.parse(text);
    }

    /**
     * Those within a division, and itself, in the order of their codes, under the names of a day.
     *
     * @param within its code or its digits; null for the whole country
     * @param level null for all levels
     * @throws Problem {@code REGION_UNKNOWN}
     */
    public List<Region> within(String within, RegionLevel level, LocalDate day) {
        var digits = within == null ? "" : Division.digits(within);
        var found = known.subMap(digits, true, digits + "~", true);
        if (found.isEmpty()) {
            throw REGION_UNKNOWN.at("within", within);
        }
        var revision = revision(day);
        return found.values().stream()
                .flatMap(List::stream)
                .filter(region -> region.isListed(revision))
                .filter(region -> level == null || region.level() == level)
                .toList();
    }

    /** The last revision of a day; the first that there is for days before it. */
    private YearMonth revision(LocalDate day) {
        var revision = revisions.floor(YearMonth.from(day));
        return revision == null ? revisions.first() : revision;
    }

    public List<Successor> successorsOf(String code) {
        return successors.getOrDefault(code, List.of());
    }

    /**
     * Checks that a division can have existed on a day. Of a town or a village its county is checked.
     *
     * @param pointer of the member of the request
     * @throws Problem {@code REGION_UNKNOWN}, {@code REGION_NOT_YET}, {@code REGION_NO_LONGER}
     */
    public void require(String pointer, String code, LocalDate day) {
        var names = county(pointer, code);
        var before = revisions.lower(names.get(0).firstListed());
        if (before != null && day.isBefore(before.atDay(1))) {
            throw REGION_NOT_YET.at(pointer, day, code, before);
        }
        var gone = names.get(names.size() - 1).noLongerListed();
        if (gone != null && day.isAfter(gone.atEndOfMonth())) {
            throw REGION_NO_LONGER.at(pointer, day, code, gone, namedSuccessors(code));
        }
    }

    /**
     * Checks that there is, or was, a division. Of a town or a village its county is checked.
     *
     * @param pointer of the member of the request
     * @throws Problem {@code REGION_UNKNOWN}
     */
    public void requireKnown(String pointer, String code) {
        county(pointer, code);
    }

    /** Whether there is, or was, a division. Of a town or a village its county is asked for. */
    public boolean knows(String code) {
        return county(code) != null;
    }

    private List<Region> county(String code) {
        var digits = Division.digits(code);
        return known.get(digits.length() > COUNTY_DIGITS ? digits.substring(0, COUNTY_DIGITS) : digits);
    }

    private List<Region> county(String pointer, String code) {
        var names = county(code);
        if (names == null) {
            throw REGION_UNKNOWN.at(pointer, code);
        }
        return names;
    }

    private String namedSuccessors(String code) {
        var named = successorsOf(code).stream().map(Successor::code).collect(Collectors.joining(", "));
        return named.isEmpty() ? "–" : named;
    }
}
