package org.dongjiang.funds.document.approvalthreshold;

import static org.dongjiang.kernel.change.ChangeStatus.APPROVED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All approval thresholds. */
@ApplicationScoped
class ApprovalThresholds implements Records<ApprovalThreshold> {

    static final Listing<ApprovalThreshold, ApprovalThresholdView> LISTING = Listing.of(
                    ApprovalThreshold.class, ApprovalThresholdView.class, ApprovalThresholdView::of)
            .sortedBy("documentKind,requirement,-recordedAt");

    /** Those that are valid on a day, one at most for each requirement. */
    Collection<ApprovalThreshold> on(DocumentKind kind, LocalDate day) {
        var valid = new EnumMap<ThresholdRequirement, ApprovalThreshold>(ThresholdRequirement.class);
        list("documentKind = ?1 and validFrom <= ?2 and status = ?3 order by validFrom", kind, day, APPROVED)
                .forEach(later -> valid.put(later.requirement(), later));
        return valid.values();
    }

    /** Whether an approved one begins on a day. */
    boolean begins(DocumentKind kind, ThresholdRequirement requirement, LocalDate day) {
        return count(
                        "documentKind = ?1 and requirement = ?2 and validFrom = ?3 and status = ?4",
                        kind,
                        requirement,
                        day,
                        APPROVED)
                > 0;
    }
}
