package org.dongjiang.park.subsidyapplication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class SubsidyApplications implements Records<SubsidyApplication> {

    static final Listing<SubsidyApplication, SubsidyApplicationView> LISTING = Listing.of(
                    SubsidyApplication.class, SubsidyApplicationView.class, SubsidyApplicationView::of)
            .sortedBy("batch,enterprise");

    long countEnterprises(LocalDate first, LocalDate last) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct a.enterprise) from SubsidyApplication a where a.appliedOn between :first and :last",
                        Long.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult();
    }

    Money sum(LocalDate first, LocalDate last) {
        return Money.ofFen(getEntityManager()
                .createQuery(
                        "select coalesce(sum(a.amountFen), 0) from SubsidyApplication a where a.appliedOn between :first and :last",
                        Long.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult());
    }
}
