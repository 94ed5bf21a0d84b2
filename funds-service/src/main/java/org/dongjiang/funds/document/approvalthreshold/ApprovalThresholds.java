package org.dongjiang.funds.document.approvalthreshold;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All approval thresholds. */
@ApplicationScoped
class ApprovalThresholds implements Records<ApprovalThreshold> {

    static final Listing<ApprovalThreshold, ApprovalThresholdView> LISTING = Listing.of(
                    ApprovalThreshold.class, ApprovalThresholdView.class, ApprovalThresholdView::of)
            .sortedBy("documentKind,-validFrom");

    /** The one that is valid on a day. */
    Optional<ApprovalThreshold> on(DocumentKind kind, LocalDate day) {
        return find("documentKind = ?1 and validFrom <= ?2 order by validFrom desc", kind, day)
                .firstResultOptional();
    }
}
