package org.dongjiang.livelihood.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.livelihood.pairing.PairingRegister;

/** The register of activities. */
@ApplicationScoped
@Transactional
class ActivityRegister {

    private final Activities activities;
    private final PairingRegister pairingRegister;

    ActivityRegister(Activities activities, PairingRegister pairingRegister) {
        this.activities = activities;
        this.pairingRegister = pairingRegister;
    }

    Page<ActivityView> list(MultivaluedMap<String, String> query) {
        return Activities.LISTING.page(activities.getEntityManager(), query);
    }

    ActivityView read(UUID id) {
        return ActivityView.of(activities.require(id));
    }

    ActivityView add(AddActivity asked) {
        activities.requireFirst(
                new KeyMember("pairing", asked.pairing()),
                new KeyMember("kind", asked.kind()),
                new KeyMember("subject", asked.subject()),
                new KeyMember("startedOn", asked.startedOn()));
        pairingRegister.requireKnown("/pairing", asked.pairing());
        var activity = new Activity(asked);
        activities.persist(activity);
        return ActivityView.of(activity);
    }
}
