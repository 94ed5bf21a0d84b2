package org.dongjiang.park.intentproject;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;

/** All of them. */
@ApplicationScoped
class IntentProjects implements LivingRecords<IntentProject> {

    static final RecordKind<IntentProjectFacts, IntentProject, IntentProjectVersion, IntentProjectView> KIND =
            RecordKind.of(
                    "intent-projects",
                    IntentProjectFacts.class,
                    IntentProject.class,
                    IntentProject::new,
                    IntentProjectVersion.class,
                    IntentProjectVersion::new,
                    IntentProjectView.class,
                    IntentProjectView::new,
                    "code");
}
