package org.dongjiang.park.industry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Industries implements Records<Industry> {

    static final Listing<Industry, IndustryView> LISTING = Listing.of(
                    Industry.class, IndustryView.class, IndustryView::of)
            .searching("code", "name", "nameEn")
            .sortedBy("code");

    List<String> codesOfLeading() {
        return getEntityManager()
                .createQuery("select i.code from Industry i where i.leadsPark = true", String.class)
                .getResultList();
    }
}
