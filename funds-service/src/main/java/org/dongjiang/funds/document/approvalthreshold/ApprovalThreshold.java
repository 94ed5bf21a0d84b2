package org.dongjiang.funds.document.approvalthreshold;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.FactRecord;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;

/** An approval threshold. */
@Entity
class ApprovalThreshold extends FactRecord {

    @Enumerated(EnumType.STRING)
    private DocumentKind documentKind;

    private long fromFen;
    private LocalDate validFrom;

    protected ApprovalThreshold() {}

    ApprovalThreshold(AddApprovalThreshold asked) {
        documentKind = asked.documentKind();
        fromFen = asked.fromAmount().requirePositive("/fromAmount").fen();
        validFrom = asked.validFrom();
    }

    DocumentKind documentKind() {
        return documentKind;
    }

    Money fromAmount() {
        return Money.ofFen(fromFen);
    }

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
