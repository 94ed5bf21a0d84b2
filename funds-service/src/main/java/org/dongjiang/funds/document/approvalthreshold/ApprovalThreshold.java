package org.dongjiang.funds.document.approvalthreshold;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.reference.fact.FactChange;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;

/** An approval threshold. */
@Entity
class ApprovalThreshold extends FactChange {

    @Enumerated(EnumType.STRING)
    private DocumentKind documentKind;

    @Enumerated(EnumType.STRING)
    private ThresholdRequirement requirement;

    private long fromFen;
    private LocalDate validFrom;

    protected ApprovalThreshold() {}

    ApprovalThreshold(RequestApprovalThreshold asked) {
        documentKind = asked.documentKind();
        requirement = asked.requirement();
        fromFen = asked.fromAmount().requirePositive("/fromAmount").fen();
        validFrom = asked.validFrom();
    }

    @Override
    protected LocalDate approvableUntil() {
        return validFrom;
    }

    /** The day from which it is valid if it is approved today. */
    LocalDate validFromIfApproved(LocalDate today) {
        return validFrom == null ? today : validFrom;
    }

    void becomeValid(LocalDate from) {
        validFrom = from;
    }

    DocumentKind documentKind() {
        return documentKind;
    }

    ThresholdRequirement requirement() {
        return requirement;
    }

    Money fromAmount() {
        return Money.ofFen(fromFen);
    }

    /** Null if it is not approved and was requested without one. */
    LocalDate validFrom() {
        return validFrom;
    }

    @Override
    public FactKind factKind() {
        return FactKind.APPROVAL_THRESHOLD;
    }

    @Override
    public RecordView factView() {
        return ApprovalThresholdView.of(this);
    }
}
