package org.dongjiang.livelihood.donation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.Reference;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.livelihood.institution.InstitutionRegister;

/** The register of donations. */
@ApplicationScoped
class DonationRegister extends LivingRegister<DonationFacts, Donation, DonationVersion, DonationView> {

    private final InstitutionRegister institutionRegister;

    DonationRegister(Donations donations, InstitutionRegister institutionRegister, Histories histories) {
        super(Donations.KIND, donations, histories);
        this.institutionRegister = institutionRegister;
    }

    @Override
    protected void require(DonationFacts facts) {
        if (facts.value() != null) {
            facts.value().requirePositive("/value");
        }
    }

    @Override
    protected List<Reference> references(DonationFacts facts) {
        return List.of(
                new Reference("/donor", facts.donor(), facts.donatedOn(), institutionRegister::requireKnown),
                new Reference("/receiver", facts.receiver(), facts.donatedOn(), institutionRegister::requireKnown));
    }

    @Override
    protected List<KeyMember> key(DonationFacts facts) {
        return List.of(
                new KeyMember("donor", facts.donor()),
                new KeyMember("receiver", facts.receiver()),
                new KeyMember("item", facts.item()),
                new KeyMember("donatedOn", facts.donatedOn()));
    }

    @Override
    protected LocalDate begins(DonationFacts facts) {
        return facts.donatedOn();
    }
}
