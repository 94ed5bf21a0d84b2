package org.dongjiang.livelihood.donation;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.livelihood.institution.InstitutionRegister;

/** All of them. */
@ApplicationScoped
class Donations implements LivingRecords<Donation> {

    static final RecordKind<DonationFacts, Donation, DonationVersion, DonationView> KIND = RecordKind.of(
                    "donations",
                    DonationFacts.class,
                    Donation.class,
                    Donation::new,
                    DonationVersion.class,
                    DonationVersion::new,
                    DonationView.class,
                    DonationView::new,
                    "-donatedOn")
            .standingWith(InstitutionRegister.INSTITUTIONS)
            .naming("donor", "institutions")
            .naming("receiver", "institutions");
}
