package org.dongjiang.livelihood.activity;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Activities implements Records<Activity> {

    static final Listing<Activity, ActivityView> LISTING = Listing.of(
                    Activity.class, ActivityView.class, ActivityView::of)
            .searching("subject")
            .sortedBy("-startedOn");
}
