package org.dongjiang.funds.document.allotment;

import static org.dongjiang.funds.document.allotment.AllotmentProblem.ALLOTTED_OTHERWISE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.dongjiang.funds.book.fundbalance.FundBalanceRegister;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.DocumentControls;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.reference.earmark.EarmarkRegister;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.time.Dates;

/** The documents of allotments. */
@ApplicationScoped
public class AllotmentRegister extends DocumentRegister<Allotment, SubmitAllotment, AllotmentView> {

    private final EarmarkRegister earmarks;
    private final FundBalanceRegister fundBalances;

    AllotmentRegister(
            Allotments allotments,
            DocumentControls controls,
            EarmarkRegister earmarks,
            FundBalanceRegister fundBalances) {
        super(DocumentKind.ALLOTMENT, allotments, Allotments.LISTING, AllotmentView::of, controls);
        this.earmarks = earmarks;
        this.fundBalances = fundBalances;
    }

    @Override
    protected Stored<Allotment> prepare(SubmitAllotment asked) {
        requireFree("decision", asked.decision());
        Dates.requireOrder(asked.allottedOn(), "/reservedUntil", asked.reservedUntil());
        var programme = earmarks.requireAllowed("/project", asked.project(), asked.allottedOn());
        return stored(new Allotment(asked, programme), asked);
    }

    /**
     * Uses part of an allotment for a disbursement, instead of the fund balance.
     *
     * @param decision that identifies it
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code DOCUMENT_NOT_POSTED},
     *     {@code ALLOTTED_OTHERWISE}, {@code ALLOTMENT_INSUFFICIENT}, {@code RESERVATION_EXPIRED}
     */
    @Transactional(TxType.MANDATORY)
    public void draw(String pointer, String decision, String project, Money amount) {
        var allotment = inForce(pointer, "decision", decision);
        if (!allotment.project().equals(project)) {
            throw ALLOTTED_OTHERWISE.at(pointer, decision, allotment.project());
        }
        allotment.draw(amount);
    }

    /**
     * Returns what {@link #draw} used: to the allotment, or to the fund balance if the allotment has ended meanwhile.
     */
    @Transactional(TxType.MANDATORY)
    public void giveBack(String decision, Money amount) {
        var allotment = locked("/allotment", "decision", decision);
        allotment.takeBack(amount);
        if (!allotment.isInForce()) {
            fundBalances.release(allotment.programme(), amount);
        }
    }

    @Override
    protected Optional<String> reservedUntilMember() {
        return Optional.of("reservedUntil");
    }

    @Override
    protected String dateMember() {
        return "allottedOn";
    }
}
