package org.dongjiang.funds.tier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.dongjiang.funds.voucher.DocumentKind;
import org.dongjiang.kernel.listing.Listing;
import org.dongjiang.kernel.register.Entries;

/** All approval tiers. */
@ApplicationScoped
class ApprovalTiers implements Entries<ApprovalTier> {

    static final Listing<ApprovalTier, ApprovalTierView> LISTING = Listing.of(
                    ApprovalTier.class, ApprovalTierView.class, ApprovalTierView::of)
            .sortedBy("documentKind,-validFrom");

    /** The one that is valid on a day. */
    Optional<ApprovalTier> on(DocumentKind kind, LocalDate day) {
        return find("documentKind = ?1 and validFrom <= ?2 order by validFrom desc", kind, day)
                .firstResultOptional();
    }
}
