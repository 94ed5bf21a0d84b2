package org.dongjiang.funds.reference.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.kernel.area.Area;

/** Where money stands now, as {@link MoneyPlace} says. */
@ApplicationScoped
public class MoneyPlaces {

    private final Projects projects;
    private final ProgrammeRegister programmes;

    MoneyPlaces(Projects projects, ProgrammeRegister programmes) {
        this.projects = projects;
        this.programmes = programmes;
    }

    /**
     * What a line says of its money.
     *
     * @param region null if none is stated
     * @param project null if it was not spent
     */
    public record Spent(String region, String project, String programme) {

        boolean isPlaced() {
            return region != null || project != null;
        }
    }

    /** The divisions in which the money of some lines stands; none for what is of the whole site. */
    public Set<String> divisions(Collection<Spent> lines) {
        return lines.stream()
                .map(divisionsOf(lines))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether all of it lies in an area, and the programmes from which it comes. A line that was not spent on anything goes with those of
     * its programme that were.
     */
    public boolean areWithin(Area area, Collection<Spent> lines) {
        var spent = lines.stream().filter(Spent::isPlaced).map(Spent::programme).collect(Collectors.toSet());
        var all = lines.stream().map(Spent::programme).collect(Collectors.toSet());
        return programmes.areWithin(area, all)
                && lines.stream()
                        .filter(line -> line.isPlaced() || !spent.contains(line.programme()))
                        .map(divisionsOf(lines))
                        .allMatch(area::contains);
    }

    /** Of each of some lines its division; null for the whole site. */
    private Function<Spent, String> divisionsOf(Collection<Spent> lines) {
        var ofProjects = regions(lines, Spent::project, projects::regionsOf);
        var ofProgrammes =
                regions(lines, line -> line.project() == null ? line.programme() : null, programmes::regionsOf);
        return line -> line.region() != null
                ? line.region()
                : (line.project() == null ? ofProgrammes.get(line.programme()) : ofProjects.get(line.project()));
    }

    private static Map<String, String> regions(
            Collection<Spent> lines, Function<Spent, String> by, Function<Set<String>, Map<String, String>> regionsOf) {
        var codes = lines.stream()
                .filter(line -> line.region() == null)
                .map(by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return codes.isEmpty() ? Collections.emptyMap() : regionsOf.apply(codes);
    }
}
