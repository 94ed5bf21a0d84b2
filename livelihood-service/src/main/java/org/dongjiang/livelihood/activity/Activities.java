package org.dongjiang.livelihood.activity;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.livelihood.pairing.PairingRegister;

/** All of them. */
@ApplicationScoped
class Activities implements LivingRecords<Activity> {

    static final RecordKind<ActivityFacts, Activity, ActivityVersion, ActivityView> KIND = RecordKind.of(
                    "activities",
                    ActivityFacts.class,
                    Activity.class,
                    Activity::new,
                    ActivityVersion.class,
                    ActivityVersion::new,
                    ActivityView.class,
                    ActivityView::new,
                    "-startedOn")
            .standingWith(PairingRegister.PAIRINGS)
            .naming("pairing", "pairings");
}
