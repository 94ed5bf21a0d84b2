package org.dongjiang.funds.document.approvalthreshold;

import static org.dongjiang.funds.reference.change.ChangeStatus.APPROVED;

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
            .sortedBy("documentKind,-recordedAt");

    /** The one that is valid on a day. */
    Optional<ApprovalThreshold> on(DocumentKind kind, LocalDate day) {
        return find(
                        "documentKind = ?1 and validFrom <= ?2 and status = ?3 order by validFrom desc",
                        kind,
                        day,
                        APPROVED)
                .firstResultOptional();
    }

    /** Whether an approved one begins on a day. */
    boolean begins(DocumentKind kind, LocalDate day) {
        return count("documentKind = ?1 and validFrom = ?2 and status = ?3", kind, day, APPROVED) > 0;
    }
}
