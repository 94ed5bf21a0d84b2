package org.dongjiang.livelihood.construction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class ConstructionProjects implements Records<ConstructionProject> {

    static final Listing<ConstructionProject, ConstructionProjectView> LISTING = Listing.of(
                    ConstructionProject.class, ConstructionProjectView.class, ConstructionProjectView::of)
            .searching("code", "name")
            .sortedBy("code");

    Stream<String> codes() {
        return listAll().stream().map(ConstructionProject::code);
    }
}
