package org.dongjiang.park.intentproject;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class IntentProjects implements Records<IntentProject> {

    static final Listing<IntentProject, IntentProjectView> LISTING = Listing.of(
                    IntentProject.class, IntentProjectView.class, IntentProjectView::of)
            .searching("code", "name", "investor")
            .sortedBy("code");
}
