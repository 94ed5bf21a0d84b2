package org.dongjiang.park.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Enterprises implements Records<Enterprise> {

    static final Listing<Enterprise, EnterpriseView> LISTING = Listing.of(
                    Enterprise.class, EnterpriseView.class, EnterpriseView::of)
            .searching("creditCode", "name")
            .sortedBy("creditCode");

    private static final String PRESENT = " e.signedOn <= :day and (e.leftOn is null or e.leftOn > :day)";

    long countIn(LocalDate day, boolean leadingOnly) {
        var leading = leadingOnly ? " and e.industry in (select i.code from Industry i where i.leadsPark = true)" : "";
        return getEntityManager()
                .createQuery("select count(e) from Enterprise e where" + PRESENT + leading, Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    Money contractedIn(LocalDate day) {
        return Money.ofFen(getEntityManager()
                .createQuery("select coalesce(sum(e.contractedFen), 0) from Enterprise e where" + PRESENT, Long.class)
                .setParameter("day", day)
                .getSingleResult());
    }
}
