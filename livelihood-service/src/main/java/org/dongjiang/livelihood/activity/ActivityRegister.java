package org.dongjiang.livelihood.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.Reference;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.livelihood.pairing.PairingRegister;

/** The register of activities. */
@ApplicationScoped
class ActivityRegister extends LivingRegister<ActivityFacts, Activity, ActivityVersion, ActivityView> {

    private final PairingRegister pairingRegister;

    ActivityRegister(Activities activities, PairingRegister pairingRegister, Histories histories) {
        super(Activities.KIND, activities, histories);
        this.pairingRegister = pairingRegister;
    }

    @Override
    protected List<Reference> references(ActivityFacts facts) {
        return List.of(new Reference("/pairing", facts.pairing(), facts.startedOn(), pairingRegister::requireKnown));
    }

    @Override
    protected List<KeyMember> key(ActivityFacts facts) {
        return List.of(
                new KeyMember("pairing", facts.pairing()),
                new KeyMember("kind", facts.kind()),
                new KeyMember("subject", facts.subject()),
                new KeyMember("startedOn", facts.startedOn()));
    }

    @Override
    protected LocalDate begins(ActivityFacts facts) {
        return facts.startedOn();
    }
}
