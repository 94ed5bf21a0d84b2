package org.dongjiang.funds.document.approvalthreshold;

import static org.dongjiang.kernel.problem.CommonProblem.RECORD_REPEATED;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.reference.change.ChangeRegister;
import org.dongjiang.kernel.money.Money;

/** The register of approval thresholds. */
@ApplicationScoped
@Transactional
public class ThresholdRegister
        extends ChangeRegister<ApprovalThreshold, RequestApprovalThreshold, ApprovalThresholdView> {

    private final ApprovalThresholds thresholds;

    ThresholdRegister(ApprovalThresholds thresholds, SecurityIdentity identity, Clock clock) {
        super(thresholds, ApprovalThresholds.LISTING, ApprovalThresholdView::of, identity, clock);
        this.thresholds = thresholds;
    }

    @Override
    protected ApprovalThreshold prepare(RequestApprovalThreshold asked) {
        requireNotPast("/validFrom", asked.validFrom());
        requireFirst(asked.documentKind(), asked.validFrom());
        return new ApprovalThreshold(asked);
    }

    @Override
    protected void judge(ApprovalThreshold threshold) {
        requireFirst(threshold.documentKind(), threshold.validFromIfApproved(today()));
    }

    private void requireFirst(DocumentKind kind, LocalDate day) {
        if (thresholds.begins(kind, day)) {
            throw RECORD_REPEATED.because("documentKind, validFrom");
        }
    }

    @Override
    protected void takeEffect(ApprovalThreshold threshold) {
        threshold.becomeValid(threshold.validFromIfApproved(today()));
    }

    /** The number of persons, 1 or 2, other than the maker who must approve a document of this amount that is submitted today. */
    public int checkersNeeded(DocumentKind kind, Money amount) {
        return thresholds
                .on(kind, today())
                .filter(threshold -> amount.compareTo(threshold.fromAmount()) >= 0)
                .map(threshold -> 2)
                .orElse(1);
    }
}
