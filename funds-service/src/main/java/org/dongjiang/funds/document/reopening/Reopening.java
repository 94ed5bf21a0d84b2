package org.dongjiang.funds.document.reopening;

import static org.dongjiang.funds.book.ledger.LedgerProblem.SELF_APPROVAL;
import static org.dongjiang.funds.document.DocumentProblem.DOCUMENT_CLOSED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dongjiang.kernel.register.StoredRecord;

/** A reopening of a period. */
@Entity
class Reopening extends StoredRecord {

    private String period;
    private String reason;

    @Enumerated(EnumType.STRING)
    private ReopeningStatus status = ReopeningStatus.REQUESTED;

    private String checker;

    protected Reopening() {}

    Reopening(RequestReopening asked) {
        period = asked.period();
        reason = asked.reason();
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_CLOSED}, {@code SELF_APPROVAL} */
    void approvedBy(String user) {
        if (status != ReopeningStatus.REQUESTED) {
            throw DOCUMENT_CLOSED.because(status.label());
        }
        if (user.equals(recordedBy())) {
            throw SELF_APPROVAL.because();
        }
        checker = user;
        status = ReopeningStatus.REOPENED;
    }

    String period() {
        return period;
    }

    String reason() {
        return reason;
    }

    ReopeningStatus status() {
        return status;
    }

    String checker() {
        return checker;
    }
}
