package org.dongjiang.funds.reference.project;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Projects implements Records<Project> {

    static final Listing<Project, ProjectView> LISTING = Listing.of(Project.class, ProjectView.class, ProjectView::of)
            .searching("code", "name")
            .sortedBy("code");
}
