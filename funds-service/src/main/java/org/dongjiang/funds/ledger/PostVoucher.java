package org.dongjiang.funds.ledger;

import static org.dongjiang.funds.ledger.LedgerProblem.SELF_APPROVAL;
import static org.dongjiang.funds.ledger.LedgerProblem.VOUCHER_UNBALANCED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.book.VoucherType;
import org.dongjiang.kernel.money.Money;

/**
 * What an approved document asks the ledger to record; cannot be built unbalanced.
 *
 * @param businessDate the day on which it happened; decides book and period
 * @param documentKind what the source document is, e.g. {@code arrival}
 * @param maker who made the document (制单)
 * @param madeAt when the document was made
 * @param checker who approved it (审核); another person
 */
public record PostVoucher(
        VoucherType type,
        LocalDate businessDate,
        String summary,
        String documentKind,
        UUID documentId,
        String maker,
        Instant madeAt,
        String checker,
        List<Line> lines) {

    /** @throws org.dongjiang.kernel.problem.Problem {@code VOUCHER_UNBALANCED}, {@code SELF_APPROVAL} */
    public PostVoucher {
        if (maker.equals(checker)) {
            throw SELF_APPROVAL.because();
        }
        lines = List.copyOf(lines);
        var debit = sum(lines, Side.DEBIT);
        var credit = sum(lines, Side.CREDIT);
        if (!debit.equals(credit) || debit.equals(Money.ZERO)) {
            throw VOUCHER_UNBALANCED.because(debit, credit);
        }
    }

    /** The sum of either side. */
    public Money amount() {
        return sum(lines, Side.DEBIT);
    }

    private static Money sum(List<Line> lines, Side side) {
        return lines.stream()
                .filter(line -> line.side() == side)
                .map(Line::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * One line of it: an amount on one side of an account.
     *
     * @param account code in the chart of accounts
     * @param amount above zero
     * @param source organisation that the money came from; null where it is not told apart
     * @param project what it was spent on; null where it was not spent
     * @param payee who received it; null where nobody did
     */
    public record Line(
            String account, Side side, Money amount, String programme, String source, String project, String payee) {

        /** @throws org.dongjiang.kernel.problem.Problem {@code AMOUNT_NOT_POSITIVE} */
        public Line {
            amount.requirePositive("/amount");
        }
    }

    /** 借 and 贷. */
    public enum Side {
        DEBIT,
        CREDIT
    }
}
