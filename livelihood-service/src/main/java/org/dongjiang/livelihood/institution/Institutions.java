package org.dongjiang.livelihood.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Institutions implements Records<Institution> {

    static final Listing<Institution, InstitutionView> LISTING = Listing.of(
                    Institution.class, InstitutionView.class, InstitutionView::of)
            .searching("code", "name")
            .sortedBy("code");

    List<String> codesIn(Sector sector) {
        return getEntityManager()
                .createQuery("select i.code from Institution i where i.sector = :sector", String.class)
                .setParameter("sector", sector)
                .getResultList();
    }
}
