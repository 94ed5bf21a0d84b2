package org.dongjiang.funds.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.money.Money;

/**
 * What an approved document asks the ledger to record.
 *
 * @param businessDate the day on which it happened; decides book and period
 * @param documentKind what the source document is, e.g. {@code arrival}
 * @param maker who made the document (制单)
 * @param checker who approved it (审核); another person
 */
public record PostVoucher(
        VoucherType type,
        LocalDate businessDate,
        String summary,
        String documentKind,
        UUID documentId,
        String maker,
        String checker,
        List<Line> lines) {

    /**
     * One line of it: an amount on one side of an account.
     *
     * @param account code in the chart of accounts
     * @param source organisation that the money came from; null where it is not told apart
     * @param project what it was spent on; null where it was not spent
     * @param payee who received it; null where nobody did
     */
    public record Line(
            String account, Side side, Money amount, String programme, String source, String project, String payee) {}

    /** 借 and 贷. */
    public enum Side {
        DEBIT,
        CREDIT
    }
}
