package org.dongjiang.funds.relief.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Visits implements Records<Visit> {

    static final Listing<Visit, VisitView> LISTING = Listing.of(Visit.class, VisitView.class, VisitView::of)
            .searching("place", "visitors", "purpose")
            .sortedBy("-visitedOn");

    long sumHouseholds(LocalDate first, LocalDate last) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(v.householdsVisited), 0) from Visit v where v.visitedOn between :first and :last",
                        Long.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult();
    }
}
