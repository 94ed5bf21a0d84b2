package org.dongjiang.livelihood.construction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class ConstructionProjects implements Records<ConstructionProject> {

    static final Listing<ConstructionProject, ConstructionProjectView> LISTING = Listing.of(
                    ConstructionProject.class, ConstructionProjectView.class, ConstructionProjectView::of)
            .searching("code", "name")
            .sortedBy("code");

    List<String> codes() {
        return getEntityManager()
                .createQuery("select p.code from ConstructionProject p", String.class)
                .getResultList();
    }
}
