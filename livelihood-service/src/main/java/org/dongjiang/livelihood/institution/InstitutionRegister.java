package org.dongjiang.livelihood.institution;

import static org.dongjiang.livelihood.institution.InstitutionProblem.PAIR_DOES_NOT_MATCH;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.Places;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.register.KeyMember;

/** The register of institutions. */
@ApplicationScoped
public class InstitutionRegister
        extends LivingRegister<InstitutionFacts, Institution, InstitutionVersion, InstitutionView> {

    private static final Label NAME = new Label("机构", "institution");

    /** Where what an institution has stands. */
    public static final Places INSTITUTIONS = Institutions.KIND.namedBy("code");

    private static final String PAIRINGS = "pairings";

    private final Institutions institutions;

    InstitutionRegister(Institutions institutions, Histories histories) {
        super(Institutions.KIND, institutions, histories);
        this.institutions = institutions;
    }

    @Override
    protected List<KeyMember> key(InstitutionFacts facts) {
        return List.of(new KeyMember("code", facts.code()));
    }

    /** A pairing rests on the sides and on the sector of the two. */
    @Override
    protected void requireOthers(InstitutionFacts facts, InstitutionFacts before) {
        if (before != null && facts.side() != before.side()) {
            requireNotNamedIn(PAIRINGS, "/side", before.code());
        }
        if (before != null && facts.sector() != before.sector()) {
            requireNotNamedIn(PAIRINGS, "/sector", before.code());
        }
    }

    /**
     * Checks that there is one with this code, which has not ended by a day.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code REFERENCE_ENDED}
     */
    public void requireKnown(String pointer, String code, LocalDate day) {
        requireKnown(pointer, code, NAME, day);
    }

    /** Codes of the institutions of a sector, also of those that are no more. */
    public Set<String> codesIn(Sector sector, Question question) {
        return Set.copyOf(institutions.codesIn(sector, question));
    }

    /**
     * Checks that two institutions can be paired: one of each side, in the same sector.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code PAIR_DOES_NOT_MATCH}
     */
    public void requirePair(String assistingCode, String receivingCode) {
        var assisting = facts(assistingCode);
        var receiving = facts(receivingCode);
        if (assisting.side() != Side.ASSISTING
                || receiving.side() != Side.RECEIVING
                || assisting.sector() != receiving.sector()) {
            throw PAIR_DOES_NOT_MATCH.at("/receiving");
        }
    }

    private InstitutionFacts facts(String code) {
        return institutions.find("facts.code", code).firstResult().facts();
    }
}
