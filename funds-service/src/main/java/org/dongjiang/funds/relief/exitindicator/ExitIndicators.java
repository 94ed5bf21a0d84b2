package org.dongjiang.funds.relief.exitindicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class ExitIndicators implements Records<ExitIndicator> {

    static final Listing<ExitIndicator, ExitIndicatorView> LISTING = Listing.of(
                    ExitIndicator.class, ExitIndicatorView.class, ExitIndicatorView::of)
            .searching("code", "listVersion", "name", "nameEn")
            .sortedBy("listVersion,code");

    long countValidOn(LocalDate day) {
        return count("validFrom <= ?1 and (validUntil is null or validUntil >= ?1)", day);
    }
}
