package org.dongjiang.funds.reading.lineage;

import static org.dongjiang.funds.reading.lineage.LineageProblem.LINEAGE_BUSY;
import static org.dongjiang.kernel.problem.CommonProblem.DIMENSION_VALUE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dongjiang.funds.book.voucher.LedgerReading;
import org.dongjiang.funds.reference.programme.LineageRule;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.funds.reference.project.ProjectRegister;
import org.dongjiang.kernel.area.Area;
import org.dongjiang.kernel.area.Areas;
import org.dongjiang.kernel.bulkhead.Bulkhead;
import org.dongjiang.kernel.listing.Extent;

/** Computes which money each payment was made from. */
@ApplicationScoped
@Transactional
class LineageRegister {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LedgerReading reading;
    private final ProgrammeRegister programmes;
    private final ProjectRegister projects;
    private final FundHistory history;
    private final Areas areas;
    /** All payments of a fund balance are in memory at once. */
    private final Bulkhead bulkhead = new Bulkhead(AT_ONCE, PATIENCE, LINEAGE_BUSY);

    LineageRegister(
            LedgerReading reading,
            ProgrammeRegister programmes,
            ProjectRegister projects,
            FundHistory history,
            Areas areas) {
        this.reading = reading;
        this.programmes = programmes;
        this.projects = projects;
        this.history = history;
        this.areas = areas;
    }

    /** A page of the list, or all of it, to be computed later. */
    LineageView list(AskLineage asked, Extent extent) {
        var place = extent.cursor() == null
                ? new LineagePlace(orNow(asked.knownAt()), 0)
                : LineagePlace.of(extent.cursor(), asked);
        reading.settle(place.knownAt());
        var rules = rules(asked.programme());
        var area = areas.toRead();
        if (extent.isWhole()) {
            var whole = new WholeLineage(
                    () -> lineages(rules, place.knownAt()).flatMap(lineage -> parts(asked, area, lineage)),
                    extent,
                    asked.knownAt() != null);
            return new LineageView(asked.programme(), List.of(), place.knownAt(), null, List.of(), null, whole);
        }
        return bulkhead.pass(() -> page(asked, area, extent.limit(), rules, place));
    }

    private LineageView page(
            AskLineage asked, Area area, int limit, SortedMap<String, LineageRule> rules, LineagePlace place) {
        var applied = new ArrayList<ProgrammeRuleView>();
        var page = new LineagePage(place.before(), limit);
        lineages(rules, place.knownAt()).forEach(lineage -> {
            applied.add(ProgrammeRuleView.of(lineage));
            parts(asked, area, lineage).forEach(page::add);
        });
        var next = page.isLast() ? null : place.cursorBehind(limit, asked);
        return new LineageView(asked.programme(), applied, place.knownAt(), page.amount(), page.items(), next, null);
    }

    private Stream<LineagePartView> parts(AskLineage asked, Area area, Lineage lineage) {
        var parts = lineage.parts().map(LineagePartView::of).filter(asked::includes);
        var there = asked.region() == null ? parts : parts.filter(standing(asked.region()));
        return area.isEverywhere()
                ? there
                : there.filter(area.digits().stream()
                        .map(this::standing)
                        .reduce(Predicate::or)
                        .orElse(part -> false));
    }

    /** The same place as that of the lines of the payments. */
    private Predicate<LineagePartView> standing(String region) {
        var there = Set.copyOf(projects.within(region));
        var programmesThere = Set.copyOf(programmes.within(region));
        return part -> {
            if (part.region() != null) {
                return part.region().startsWith(region);
            }
            return part.project() == null ? programmesThere.contains(part.programme()) : there.contains(part.project());
        };
    }

    /** @param knownAt null for now */
    LineageSummaryView summary(String programme, Instant knownAt, LineageDimension by) {
        var instant = orNow(knownAt);
        reading.settle(instant);
        var rules = rules(programme);
        return bulkhead.pass(() -> LineageSummaryView.of(programme, instant, by, lineages(rules, instant)));
    }

    /**
     * One fund balance after the other, with only one in memory. Those without a voucher are left out: a part that is
     * added to the programme later does not change what was known before.
     */
    private Stream<Lineage> lineages(SortedMap<String, LineageRule> rules, Instant knownAt) {
        return rules.entrySet().stream()
                .map(rule -> {
                    var lineage = new Lineage(rule.getKey(), rule.getValue());
                    history.read(lineage.programme(), knownAt, lineage::post);
                    return lineage;
                })
                .filter(lineage -> !lineage.isEmpty());
    }

    private Instant orNow(Instant knownAt) {
        return knownAt == null ? reading.justNow() : knownAt;
    }

    /** Of a programme and all its parts. */
    private SortedMap<String, LineageRule> rules(String programme) {
        var rules = new TreeMap<String, LineageRule>();
        programmes.withParts(programme).forEach(code -> rules.put(code, rule(code)));
        return rules;
    }

    private LineageRule rule(String programme) {
        return programmes
                .lineageRule(programme)
                .orElseThrow(() -> DIMENSION_VALUE_UNKNOWN.at("programme", "programme", programme));
    }
}
