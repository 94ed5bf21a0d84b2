package org.dongjiang.park.companyvisit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Listing;
import org.dongjiang.kernel.register.Entries;

/** All of them. */
@ApplicationScoped
class CompanyVisits implements Entries<CompanyVisit> {

    static final Listing<CompanyVisit, CompanyVisitView> LISTING = Listing.of(
                    CompanyVisit.class, CompanyVisitView.class, CompanyVisitView::of)
            .searching("enterprise", "visitors", "purpose")
            .sortedBy("-visitedOn");

    long countEnterprises(LocalDate first, LocalDate last) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct v.enterprise) from CompanyVisit v where v.visitedOn between :first and :last",
                        Long.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult();
    }
}
