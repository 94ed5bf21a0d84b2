package org.dongjiang.funds.document.approvalthreshold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.UUID;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.kernel.time.Clocks;

/** The register of approval thresholds. */
@ApplicationScoped
@Transactional
public class ThresholdRegister {

    private final ApprovalThresholds thresholds;
    private final Clock clock;

    ThresholdRegister(ApprovalThresholds thresholds, Clock clock) {
        this.thresholds = thresholds;
        this.clock = clock;
    }

    Page<ApprovalThresholdView> list(MultivaluedMap<String, String> query) {
        return ApprovalThresholds.LISTING.page(thresholds.getEntityManager(), query);
    }

    ApprovalThresholdView read(UUID id) {
        return ApprovalThresholdView.of(thresholds.require(id));
    }

    ApprovalThresholdView add(AddApprovalThreshold asked) {
        thresholds.requireFirst(
                new KeyMember("documentKind", asked.documentKind()), new KeyMember("validFrom", asked.validFrom()));
        var threshold = new ApprovalThreshold(asked);
        thresholds.persist(threshold);
        return ApprovalThresholdView.of(threshold);
    }

    /** The number of persons, 1 or 2, other than the maker who must approve a document of this amount that is submitted today. */
    public int checkersNeeded(DocumentKind kind, Money amount) {
        return thresholds
                .on(kind, Clocks.today(clock))
                .filter(threshold -> amount.compareTo(threshold.fromAmount()) >= 0)
                .map(threshold -> 2)
                .orElse(1);
    }
}
