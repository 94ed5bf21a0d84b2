package org.dongjiang.funds.document.approvalthreshold;

import static org.dongjiang.kernel.problem.CommonProblem.RECORD_REPEATED;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.change.ChangeRegister;
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
        requireFirst(asked.documentKind(), asked.requirement(), asked.validFrom());
        return new ApprovalThreshold(asked);
    }

    @Override
    protected void judge(ApprovalThreshold threshold) {
        requireFirst(threshold.documentKind(), threshold.requirement(), threshold.validFromIfApproved(today()));
    }

    private void requireFirst(DocumentKind kind, ThresholdRequirement requirement, LocalDate day) {
        if (thresholds.begins(kind, requirement, day)) {
            throw RECORD_REPEATED.because("documentKind, requirement, validFrom");
        }
    }

    @Override
    protected void takeEffect(ApprovalThreshold threshold) {
        threshold.becomeValid(threshold.validFromIfApproved(today()));
    }

    /** What a document of this amount that is submitted today needs, each with the amount from which it is required. */
    public Map<ThresholdRequirement, Money> required(DocumentKind kind, Money amount) {
        return thresholds.on(kind, today()).stream()
                .filter(threshold -> amount.compareTo(threshold.fromAmount()) >= 0)
                .collect(Collectors.toMap(ApprovalThreshold::requirement, ApprovalThreshold::fromAmount));
    }
}
