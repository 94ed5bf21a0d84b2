package org.dongjiang.park.enterprisevisit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class EnterpriseVisits implements Records<EnterpriseVisit> {

    static final Listing<EnterpriseVisit, EnterpriseVisitView> LISTING = Listing.of(
                    EnterpriseVisit.class, EnterpriseVisitView.class, EnterpriseVisitView::of)
            .searching("enterprise", "enterpriseName", "visitors", "purpose")
            .sortedBy("-visitedOn");

    long countEnterprises(LocalDate first, LocalDate last) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct v.visited) from EnterpriseVisit v where v.visitedOn between :first and :last",
                        Long.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult();
    }
}
