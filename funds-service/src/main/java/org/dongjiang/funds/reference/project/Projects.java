package org.dongjiang.funds.reference.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;
import org.hibernate.Session;

/** All of them. */
@ApplicationScoped
class Projects implements Records<Project> {

    static final Listing<Project, ProjectView> LISTING = Listing.of(Project.class, ProjectView.class, ProjectView::of)
            .searching("code", "name")
            .sortedBy("code");

    /** Those with some codes; read on a given connection. */
    static List<Project> of(Session reader, Collection<String> codes) {
        return reader.createQuery("from Project where code in :codes", Project.class)
                .setParameterList("codes", codes)
                .getResultList();
    }
}
