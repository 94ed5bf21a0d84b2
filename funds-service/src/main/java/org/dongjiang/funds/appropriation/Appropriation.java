package org.dongjiang.funds.appropriation;

import static org.dongjiang.funds.document.DocumentProblem.DOCUMENT_CLOSED;
import static org.dongjiang.funds.ledger.LedgerProblem.SELF_APPROVAL;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Entry;

/** An appropriation. */
@Entity
class Appropriation extends Entry {

    private String project;
    private String payee;
    private long amountFen;
    private LocalDate paidOn;
    private String paymentReference;
    private String summary;
    private String programme;

    @Enumerated(EnumType.STRING)
    private AppropriationStatus status = AppropriationStatus.RESERVED;

    private String checker;
    private String voucherId;

    protected Appropriation() {}

    Appropriation(SubmitAppropriation asked, String programme) {
        project = asked.project();
        payee = asked.payee();
        amountFen = asked.amount().requirePositive("/amount").fen();
        paidOn = asked.paidOn();
        paymentReference = asked.paymentReference();
        summary = asked.summary();
        this.programme = programme;
    }

    /**
     * Sees to it that this user may approve it now.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_CLOSED}, {@code SELF_APPROVAL}
     */
    void requireApprovableBy(String user) {
        if (status != AppropriationStatus.RESERVED) {
            throw DOCUMENT_CLOSED.because(status.label());
        }
        if (user.equals(recordedBy())) {
            throw SELF_APPROVAL.because();
        }
    }

    void approved(String user, UUID voucher) {
        checker = user;
        voucherId = voucher.toString();
        status = AppropriationStatus.POSTED;
    }

    String project() {
        return project;
    }

    String payee() {
        return payee;
    }

    Money amount() {
        return Money.ofFen(amountFen);
    }

    LocalDate paidOn() {
        return paidOn;
    }

    String paymentReference() {
        return paymentReference;
    }

    String summary() {
        return summary;
    }

    String programme() {
        return programme;
    }

    AppropriationStatus status() {
        return status;
    }

    String checker() {
        return checker;
    }

    String voucherId() {
        return voucherId;
    }
}
