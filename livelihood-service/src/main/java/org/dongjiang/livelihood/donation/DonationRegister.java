package org.dongjiang.livelihood.donation;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.livelihood.institution.InstitutionRegister;

/** The register of donations. */
@ApplicationScoped
@Transactional
class DonationRegister {

    private final Donations donations;
    private final InstitutionRegister institutionRegister;

    DonationRegister(Donations donations, InstitutionRegister institutionRegister) {
        this.donations = donations;
        this.institutionRegister = institutionRegister;
    }

    Page<DonationView> list(MultivaluedMap<String, String> query) {
        return Donations.LISTING.page(donations.getEntityManager(), query);
    }

    DonationView read(UUID id) {
        return DonationView.of(donations.require(id));
    }

    DonationView add(AddDonation asked) {
        if (donations.count(
                        "donor = ?1 and receiver = ?2 and item = ?3 and donatedOn = ?4",
                        asked.donor(),
                        asked.receiver(),
                        asked.item(),
                        asked.donatedOn())
                > 0) {
            throw CODE_TAKEN.at("/donor", asked.donor());
        }
        institutionRegister.requireKnown("/donor", asked.donor());
        institutionRegister.requireKnown("/receiver", asked.receiver());
        var donation = new Donation(asked);
        donations.persist(donation);
        return DonationView.of(donation);
    }
}
