package org.dongjiang.funds.document.allotment;

import static org.dongjiang.funds.document.allotment.AllotmentProblem.ALLOTMENT_INSUFFICIENT;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.book.fundbalance.Reservation;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.document.MoneyDocument;
import org.dongjiang.funds.reference.earmark.Use;
import org.dongjiang.kernel.money.Money;

/** An allotment. */
@Entity
class Allotment extends MoneyDocument {

    private String project;
    private LocalDate allottedOn;
    private LocalDate reservedUntil;
    private String decision;
    private long drawnFen;

    protected Allotment() {}

    Allotment(SubmitAllotment asked, String programme) {
        super(programme, asked.amount(), asked.summary());
        project = asked.project();
        allottedOn = asked.allottedOn();
        reservedUntil = asked.reservedUntil();
        decision = asked.decision();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.ALLOTMENT;
    }

    @Override
    public LocalDate businessDate() {
        return allottedOn;
    }

    @Override
    protected LocalDate reservedUntil() {
        return reservedUntil;
    }

    @Override
    protected boolean posts() {
        return false;
    }

    @Override
    protected VoucherType voucherType() {
        throw new IllegalStateException("an allotment has no voucher");
    }

    @Override
    public List<Line> lines() {
        return List.of();
    }

    @Override
    protected List<Use> uses() {
        return List.of(new Use(programme(), project, null));
    }

    @Override
    public List<Reservation> reservations() {
        return List.of(Reservation.ofAvailable(programme(), allottedOn, left()));
    }

    /**
     * Lets a disbursement use part of it.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code ALLOTMENT_INSUFFICIENT}
     */
    void draw(Money part) {
        if (part.compareTo(left()) > 0) {
            throw ALLOTMENT_INSUFFICIENT.at("/amount", decision, left(), part);
        }
        drawnFen = Math.addExact(drawnFen, part.fen());
    }

    /** Returns what a disbursement that ended before it was posted had drawn. */
    void takeBack(Money part) {
        drawnFen = Math.subtractExact(drawnFen, part.fen());
    }

    /** Returns what a disbursement had drawn whose voucher is reversed; the ledger writes its row. */
    void paymentReversed(Money part) {
        takeBack(part);
        changedTo(version() + 1);
    }

    Money left() {
        return amount().minus(Money.ofFen(drawnFen));
    }

    String project() {
        return project;
    }

    LocalDate allottedOn() {
        return allottedOn;
    }

    String decision() {
        return decision;
    }

    Money drawn() {
        return Money.ofFen(drawnFen);
    }
}
