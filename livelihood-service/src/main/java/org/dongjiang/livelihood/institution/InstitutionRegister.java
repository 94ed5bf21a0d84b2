package org.dongjiang.livelihood.institution;

import static org.dongjiang.livelihood.institution.InstitutionProblem.PAIR_DOES_NOT_MATCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;

/** The register of institutions. */
@ApplicationScoped
@Transactional
public class InstitutionRegister {

    private static final Label NAME = new Label("机构", "institution");

    private final Institutions institutions;

    InstitutionRegister(Institutions institutions) {
        this.institutions = institutions;
    }

    Page<InstitutionView> list(MultivaluedMap<String, String> query) {
        return Institutions.LISTING.page(institutions.getEntityManager(), query);
    }

    InstitutionView read(UUID id) {
        return InstitutionView.of(institutions.require(id));
    }

    InstitutionView add(AddInstitution asked) {
        institutions.requireFree("/code", asked.code());
        var institution = new Institution(asked);
        institutions.persist(institution);
        return InstitutionView.of(institution);
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is none with this code */
    public void requireKnown(String pointer, String code) {
        institutions.requireKnown(pointer, code, NAME);
    }

    /** Codes of the institutions of a sector. */
    public Set<String> codesIn(Sector sector) {
        return Set.copyOf(institutions.codesIn(sector));
    }

    /**
     * Checks that two institutions can be paired: one of each side, in the same sector.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code PAIR_DOES_NOT_MATCH}
     */
    public void requirePair(String assistingCode, String receivingCode) {
        requireKnown("/assisting", assistingCode);
        requireKnown("/receiving", receivingCode);
        var assisting = institutions.find("code", assistingCode).firstResult();
        var receiving = institutions.find("code", receivingCode).firstResult();
        if (assisting.side() != Side.ASSISTING
                || receiving.side() != Side.RECEIVING
                || assisting.sector() != receiving.sector()) {
            throw PAIR_DOES_NOT_MATCH.at("/receiving");
        }
    }
}
