package org.dongjiang.funds.arrival;

import static org.dongjiang.funds.document.DocumentProblem.DOCUMENT_CLOSED;
import static org.dongjiang.funds.ledger.LedgerProblem.SELF_APPROVAL;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Entry;

/** An arrival of money. */
@Entity
class Arrival extends Entry {

    private String programme;
    private String source;
    private long amountFen;
    private LocalDate arrivedOn;
    private String bankReference;
    private String summary;

    @Enumerated(EnumType.STRING)
    private ArrivalStatus status = ArrivalStatus.SUBMITTED;

    private String checker;
    private String voucherId;

    protected Arrival() {}

    Arrival(SubmitArrival asked) {
        programme = asked.programme();
        source = asked.source();
        amountFen = asked.amount().requirePositive("/amount").fen();
        arrivedOn = asked.arrivedOn();
        bankReference = asked.bankReference();
        summary = asked.summary();
    }

    /**
     * Sees to it that this user may approve it now.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_CLOSED}, {@code SELF_APPROVAL}
     */
    void requireApprovableBy(String user) {
        if (status != ArrivalStatus.SUBMITTED) {
            throw DOCUMENT_CLOSED.because(status.label());
        }
        if (user.equals(recordedBy())) {
            throw SELF_APPROVAL.because();
        }
    }

    void approved(String user, UUID voucher) {
        checker = user;
        voucherId = voucher.toString();
        status = ArrivalStatus.POSTED;
    }

    String programme() {
        return programme;
    }

    String source() {
        return source;
    }

    Money amount() {
        return Money.ofFen(amountFen);
    }

    LocalDate arrivedOn() {
        return arrivedOn;
    }

    String bankReference() {
        return bankReference;
    }

    String summary() {
        return summary;
    }

    ArrivalStatus status() {
        return status;
    }

    String checker() {
        return checker;
    }

    String voucherId() {
        return voucherId;
    }
}
