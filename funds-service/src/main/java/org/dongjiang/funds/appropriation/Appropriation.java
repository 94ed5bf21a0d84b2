package org.dongjiang.funds.appropriation;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.book.VoucherType;
import org.dongjiang.funds.document.MoneyDocument;
import org.dongjiang.funds.ledger.Account;
import org.dongjiang.funds.ledger.PostVoucher.Line;
import org.dongjiang.funds.ledger.PostVoucher.Side;
import org.dongjiang.funds.pot.PotChange;

/** An appropriation. */
@Entity
class Appropriation extends MoneyDocument {

    private String project;
    private String payee;
    private LocalDate paidOn;
    private String paymentReference;

    protected Appropriation() {}

    Appropriation(SubmitAppropriation asked, String programme) {
        super(programme, asked.amount(), asked.summary());
        project = asked.project();
        payee = asked.payee();
        paidOn = asked.paidOn();
        paymentReference = asked.paymentReference();
    }

    @Override
    public String kind() {
        return "appropriation";
    }

    @Override
    public LocalDate businessDate() {
        return paidOn;
    }

    @Override
    protected VoucherType voucherType() {
        return VoucherType.PAYMENT;
    }

    @Override
    protected List<Line> lines() {
        return List.of(line(Account.APPROPRIATED, Side.DEBIT), line(Account.BANK, Side.CREDIT));
    }

    private Line line(String account, Side side) {
        return new Line(account, side, amount(), programme(), null, project, payee);
    }

    @Override
    protected PotChange potChange() {
        return PotChange.appropriated(programme(), amount());
    }

    String project() {
        return project;
    }

    String payee() {
        return payee;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    String paymentReference() {
        return paymentReference;
    }
}
