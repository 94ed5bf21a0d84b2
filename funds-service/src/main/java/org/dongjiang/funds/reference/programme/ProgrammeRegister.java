package org.dongjiang.funds.reference.programme;

import static org.dongjiang.funds.reference.programme.ProgrammeProblem.PROGRAMME_HAS_PARTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Subquery;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.region.Regions;

/** The register of programmes. */
@ApplicationScoped
@Transactional
public class ProgrammeRegister {

    private static final Label NAME = new Label("资金项目类别", "programme");

    private final Programmes programmes;
    private final Regions regions;

    ProgrammeRegister(Programmes programmes, Regions regions) {
        this.programmes = programmes;
        this.regions = regions;
    }

    Page<ProgrammeView> list(MultivaluedMap<String, String> query) {
        return Programmes.LISTING.page(programmes.getEntityManager(), query);
    }

    ProgrammeView read(UUID id) {
        return programmes.read(id, ProgrammeView::of);
    }

    ProgrammeView add(AddProgramme asked) {
        programmes.requireFree("/code", asked.code());
        if (asked.parent() != null) {
            requireKnown("/parent", asked.parent());
        }
        if (asked.region() != null) {
            regions.requireKnown("/region", asked.region());
        }
        var programme = new Programme(asked);
        programmes.persist(programme);
        return ProgrammeView.of(programme);
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is none with this code */
    public void requireKnown(String pointer, String code) {
        programmes.requireKnown(pointer, code, NAME);
    }

    /**
     * Checks that money can be recorded under a programme.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code PROGRAMME_HAS_PARTS}
     */
    public void requireLeaf(String pointer, String code) {
        requireKnown(pointer, code);
        if (programmes.count("parent", code) > 0) {
            throw PROGRAMME_HAS_PARTS.at(pointer, code);
        }
    }

    public boolean knows(String code) {
        return programmes.count("code", code) > 0;
    }

    /** The rule by which the payments of a programme are traced; empty if there is no such programme. */
    public Optional<LineageRule> lineageRule(String code) {
        return programmes.find("code", code).firstResultOptional().map(Programme::lineageRule);
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
            programmes.find("parent", found.get(at)).stream()
                    .map(Programme::code)
                    .forEach(found::add);
        }
        return found;
    }
}
