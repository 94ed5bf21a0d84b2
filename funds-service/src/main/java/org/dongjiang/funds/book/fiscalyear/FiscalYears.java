package org.dongjiang.funds.book.fiscalyear;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class FiscalYears implements Records<FiscalYear> {

    static final Listing<FiscalYear, FiscalYearView> LISTING = Listing.of(
                    FiscalYear.class, FiscalYearView.class, FiscalYearView::of)
            .sortedBy("year");
}
