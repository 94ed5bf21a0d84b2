package org.dongjiang.funds.reference.organisation;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;

/** The register of organisations. */
@ApplicationScoped
@Transactional
public class OrganisationRegister {

    private static final Label NAME = new Label("单位", "organisation");

    private final Organisations organisations;

    OrganisationRegister(Organisations organisations) {
        this.organisations = organisations;
    }

    Page<OrganisationView> list(MultivaluedMap<String, String> query) {
        return Organisations.LISTING.page(organisations.getEntityManager(), query);
    }

    OrganisationView read(UUID id) {
        return organisations.read(id, OrganisationView::of);
    }

    OrganisationView add(AddOrganisation asked) {
        organisations.requireFree("/code", asked.code());
        if (asked.creditCode() != null && organisations.count("creditCode", asked.creditCode()) > 0) {
            throw CODE_TAKEN.at("/creditCode", asked.creditCode());
        }
        var organisation = new Organisation(asked);
        organisations.persist(organisation);
        return OrganisationView.of(organisation);
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is none with this code */
    public void requireKnown(String pointer, String code) {
        organisations.requireKnown(pointer, code, NAME);
    }

    public boolean knows(String code) {
        return organisations.count("code", code) > 0;
    }
}
