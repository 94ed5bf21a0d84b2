package org.dongjiang.livelihood.donation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.KeyMember;
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
        donations.requireFirst(
                new KeyMember("donor", asked.donor()),
                new KeyMember("receiver", asked.receiver()),
                new KeyMember("item", asked.item()),
                new KeyMember("donatedOn", asked.donatedOn()));
        institutionRegister.requireKnown("/donor", asked.donor());
        institutionRegister.requireKnown("/receiver", asked.receiver());
        var donation = new Donation(asked);
        donations.persist(donation);
        return DonationView.of(donation);
    }
}
