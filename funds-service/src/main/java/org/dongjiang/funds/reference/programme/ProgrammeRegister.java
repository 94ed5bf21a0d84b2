package org.dongjiang.funds.reference.programme;

import static org.dongjiang.funds.reference.programme.ProgrammeProblem.PROGRAMME_HAS_PARTS;
import static org.dongjiang.funds.reference.programme.ProgrammeProblem.PROGRAMME_WITHIN_ITSELF;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Subquery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.FactRegister;
import org.dongjiang.funds.reference.fact.FactUse;
import org.dongjiang.funds.reference.fact.SettledDays;
import org.dongjiang.kernel.area.Area;
import org.dongjiang.kernel.area.Areas;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.Knowledge;
import org.dongjiang.kernel.history.Reference;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.region.Regions;

/** The register of programmes. */
@ApplicationScoped
@Transactional
public class ProgrammeRegister extends FactRegister<ProgrammeFacts, Programme, ProgrammeVersion, ProgrammeView> {

    private static final Label NAME = new Label("资金项目类别", "programme");
    private static final String PARENT = "parent";

    private final Programmes programmes;
    private final Regions regions;
    private final Areas areas;

    ProgrammeRegister(
            Programmes programmes,
            Histories histories,
            Regions regions,
            Areas areas,
            SettledDays settled,
            @All List<FactUse> uses) {
        super(FactKind.PROGRAMME, Programmes.KIND, programmes, histories, settled, uses);
        this.programmes = programmes;
        this.regions = regions;
        this.areas = areas;
    }

    @Override
    protected String code(ProgrammeFacts facts) {
        return facts.code();
    }

    @Override
    protected Collection<String> followers(ProgrammeFacts facts) {
        return withParts(facts.code());
    }

    @Override
    protected Map<String, Object> followed(ProgrammeFacts facts) {
        var followed = new LinkedHashMap<String, Object>();
        followed.put(PARENT, facts.parent());
        followed.put("lineageRule", facts.lineageRule());
        followed.put(Place.PARAMETER, facts.region());
        return followed;
    }

    @Override
    protected void require(ProgrammeFacts facts) {
        if (facts.region() != null) {
            regions.requireKnown("/" + Place.PARAMETER, facts.region());
        }
    }

    @Override
    protected List<Reference> references(ProgrammeFacts facts) {
        return facts.parent() == null
                ? List.of()
                : List.of(new Reference("/parent", facts.parent(), null, this::requireKnown));
    }

    @Override
    protected void requireOthers(ProgrammeFacts facts, ProgrammeFacts before) {
        super.requireOthers(facts, before);
        if (before != null && facts.parent() != null && withParts(before.code()).contains(facts.parent())) {
            throw PROGRAMME_WITHIN_ITSELF.at("/" + PARENT, facts.parent());
        }
        requireMovable(before == null ? null : before.parent(), facts.parent(), areas.ofToken()::contains);
    }

    /**
     * Checks that the caller may move a project from one programme to another: it spends the money of both.
     *
     * @param before null if it is new
     * @throws org.dongjiang.kernel.problem.Problem {@code OUTSIDE_AREA}
     */
    public void requireMovable(String before, String now) {
        var area = areas.ofToken();
        if (area.organisation() == null) {
            requireMovable(before, now, region -> region == null || area.contains(region));
        }
    }

    /** A programme with parts takes no money, so whoever gives a part to one of the whole site must have all areas. */
    private void requireMovable(String before, String now, Predicate<String> isWithin) {
        if (Objects.equals(before, now)) {
            return;
        }
        var codes = Stream.of(before, now).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!codes.stream().map(regionsOf(codes)::get).allMatch(isWithin)) {
            throw areas.ofToken().outside();
        }
    }

    /** Whether the programmes with some codes lie in an area; those of the whole site may be named in each. */
    public boolean areWithin(Area area, Set<String> codes) {
        return regionsOf(codes).values().stream().allMatch(area::contains);
    }

    /**
     * Checks that there is one with this code, which has not ended by a day.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code REFERENCE_ENDED}
     */
    public void requireKnown(String pointer, String code, LocalDate day) {
        requireKnown(pointer, code, NAME, day);
    }

    /**
     * Checks that money of a day can be recorded under a programme.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code REFERENCE_ENDED}, {@code PROGRAMME_HAS_PARTS}
     */
    public void requireLeaf(String pointer, String code, LocalDate day) {
        requireKnown(pointer, code, day);
        if (programmes.count("facts.parent", code) > 0) {
            throw PROGRAMME_HAS_PARTS.at(pointer, code);
        }
    }

    /** Whether any stands in a division. */
    public boolean anyAsOf(Knowledge known) {
        return Programmes.KIND.anyAsOf(programmes.getEntityManager(), known);
    }

    public boolean knows(String code) {
        return programmes.count("facts.code", code) > 0;
    }

    /** The rule by which the payments of a programme are traced; empty if there is no such programme. */
    public Optional<LineageRule> lineageRule(String code) {
        return programmes
                .find("facts.code", code)
                .firstResultOptional()
                .map(programme -> programme.facts().lineageRule());
    }

    /** Where some of them stand, by their codes; those of the whole site are left out. */
    public Map<String, String> regionsOf(Set<String> codes) {
        return programmes.regionsOf(codes);
    }

    /** In a query: the codes of the programmes that stand in one of some divisions. */
    public static Subquery<String> within(CriteriaBuilder build, CommonAbstractCriteria select, List<String> digits) {
        return Programmes.within(build, select, digits);
    }

    /** The codes of the programmes that stand in a division. */
    public List<String> within(String digits) {
        return programmes.within(digits);
    }

    /** The programme and all its parts, at any depth. */
    public Collection<String> withParts(String code) {
        var found = new ArrayList<>(List.of(code));
        for (int at = 0; at < found.size(); at++) {
            programmes.find("facts.parent", found.get(at)).stream()
                    .map(programme -> programme.facts().code())
                    // Of two parents that were corrected at the same moment each could be a part of the other.
                    .filter(part -> !found.contains(part))
                    .forEach(found::add);
        }
        return found;
    }
}
