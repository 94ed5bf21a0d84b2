package org.dongjiang.funds.document.disbursement;

import static org.dongjiang.funds.document.disbursement.DisbursementProblem.ACKNOWLEDGEMENT_RECORDED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.funds.book.voucher.Dimensions;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.document.MoneyDocument;
import org.dongjiang.funds.relief.measure.Measure;
import org.dongjiang.kernel.time.Dates;

/** A disbursement. */
@Entity
class Disbursement extends MoneyDocument {

    private String project;
    private String payee;
    private String region;
    private String household;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    /** Null if it draws on the fund balance. */
    private String allotment;

    private LocalDate reservedUntil;
    private LocalDate paidOn;
    private String paymentReference;
    private LocalDate acknowledgedOn;
    private String acknowledgement;

    protected Disbursement() {}

    Disbursement(SubmitDisbursement asked, String programme) {
        super(programme, asked.amount(), asked.summary());
        project = asked.project();
        payee = asked.payee();
        region = asked.region();
        household = asked.household();
        measure = asked.measure();
        allotment = asked.allotment();
        reservedUntil = asked.reservedUntil();
        paidOn = asked.paidOn();
        paymentReference = asked.paymentReference();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.DISBURSEMENT;
    }

    @Override
    public LocalDate businessDate() {
        return paidOn;
    }

    @Override
    protected LocalDate reservedUntil() {
        return reservedUntil;
    }

    /**
     * Records the acknowledgement of the payee.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code ACKNOWLEDGEMENT_RECORDED}, {@code DATES_REVERSED}
     */
    void acknowledged(RecordAcknowledgement asked) {
        if (acknowledgedOn != null) {
            throw ACKNOWLEDGEMENT_RECORDED.because(acknowledgedOn);
        }
        Dates.requireOrder(paidOn, "/acknowledgedOn", asked.acknowledgedOn());
        acknowledgedOn = asked.acknowledgedOn();
        acknowledgement = asked.acknowledgement();
    }

    @Override
    protected VoucherType voucherType() {
        return VoucherType.PAYMENT;
    }

    @Override
    public List<Line> lines() {
        var dimensions = new Dimensions(
                programme(), null, project, payee, region, household, measure == null ? null : measure.name());
        return List.of(
                new Line(Chart.TO_BE_ACCEPTED, Side.DEBIT, amount(), dimensions),
                new Line(Chart.SPECIAL_ACCOUNT, Side.CREDIT, amount(), dimensions));
    }

    String project() {
        return project;
    }

    String payee() {
        return payee;
    }

    String region() {
        return region;
    }

    String household() {
        return household;
    }

    Measure measure() {
        return measure;
    }

    String allotment() {
        return allotment;
    }

    LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }

    String acknowledgement() {
        return acknowledgement;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    String paymentReference() {
        return paymentReference;
    }
}
