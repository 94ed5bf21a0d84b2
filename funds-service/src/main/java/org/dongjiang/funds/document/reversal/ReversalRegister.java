package org.dongjiang.funds.document.reversal;

import static org.dongjiang.funds.document.reversal.ReversalProblem.REVERSED_ONLY_WHOLE;
import static org.dongjiang.funds.document.reversal.ReversalProblem.VOUCHER_IS_REVERSAL;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.PostedVoucher;
import org.dongjiang.funds.book.voucher.VoucherRegister;
import org.dongjiang.funds.document.DocumentControls;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.time.Dates;

/** The documents of reversals. */
@ApplicationScoped
class ReversalRegister extends DocumentRegister<Reversal, SubmitReversal, ReversalView> {

    private final VoucherRegister vouchers;

    ReversalRegister(Reversals reversals, DocumentControls controls, VoucherRegister vouchers) {
        super(DocumentKind.REVERSAL, SubmitReversal.class, reversals, Reversals.LISTING, ReversalView::of, controls);
        this.vouchers = vouchers;
    }

    @Override
    protected Stored<Reversal> prepare(SubmitReversal asked) {
        var original = vouchers.posted("/voucher", asked.voucher());
        if (original.documentKind() == DocumentKind.REVERSAL) {
            throw VOUCHER_IS_REVERSAL.at("/voucher", asked.voucher());
        }
        Dates.requireOrder(original.businessDate(), "/reversedOn", asked.reversedOn());
        var part = part(asked, original);
        boolean whole = part.equals(original.open().amount());
        return stored(new Reversal(asked, original, part, whole), asked, original.open(), part);
    }

    /** With several different lines, a part would be ambiguous. */
    private static Money part(SubmitReversal asked, PostedVoucher original) {
        var amount = original.open().amount();
        if (asked.amount() == null) {
            return amount;
        }
        asked.amount().requirePositive("/amount");
        if (!original.lines().stream().allMatch(line -> line.amount().equals(amount))) {
            throw REVERSED_ONLY_WHOLE.at("/amount", asked.voucher());
        }
        return asked.amount();
    }

    @Override
    protected String dateMember() {
        return "reversedOn";
    }
}
