package org.dongjiang.funds.book.ledger;

import static org.dongjiang.funds.book.ledger.LedgerProblem.VOUCHER_TOO_LARGE;
import static org.dongjiang.funds.book.ledger.LedgerProblem.VOUCHER_UNBALANCED;
import static org.dongjiang.kernel.change.ChangeProblem.SELF_APPROVAL;
import static org.dongjiang.kernel.money.MoneyProblem.AMOUNT_NOT_POSITIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.period.Month;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.funds.book.voucher.AttachedFile;
import org.dongjiang.funds.book.voucher.Checkers;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.book.voucher.NewVoucher;
import org.dongjiang.funds.book.voucher.Origin;
import org.dongjiang.funds.book.voucher.Position;
import org.dongjiang.kernel.money.Money;

/**
 * The voucher of an approved document, to be posted; it cannot be built unbalanced, nor approved by its maker.
 *
 * @param businessDate the day on which it happened; decides book and period
 * @param reverses the voucher that it reverses (红字冲销), with negative amounts; null if none
 * @param attachedFiles its supporting attachments
 */
public record PostVoucher(
        VoucherType type,
        LocalDate businessDate,
        String summary,
        Origin origin,
        Checkers checkers,
        UUID reverses,
        List<AttachedFile> attachedFiles,
        List<Line> lines) {

    private static final UUID ANY_ID = new UUID(0, 0);
    private static final String ANY_SALT = "0".repeat(32);
    /** Written with milliseconds. */
    private static final long ANY_MILLIS = 1;
    /**
     * What the leaf of a reversal may have more, in bytes: the voucher that it reverses (51), 20 attachments (1 340), and
     * a maker with a longer name (768); besides a minus sign for each line.
     */
    private static final int ROOM_FOR_REVERSAL = 2_500;

    /**
     * @throws org.dongjiang.kernel.problem.Problem {@code VOUCHER_UNBALANCED}, {@code SELF_APPROVAL},
     *     {@code AMOUNT_NOT_POSITIVE}
     */
    public PostVoucher {
        if (checkers.include(origin.maker()) || checkers.last().equals(checkers.first())) {
            throw SELF_APPROVAL.because();
        }
        attachedFiles = List.copyOf(attachedFiles);
        lines = List.copyOf(lines);
        requireColour(lines, reverses != null);
        requireBalanced(lines);
    }

    /**
     * Checks that lines form a voucher.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code VOUCHER_UNBALANCED}
     */
    public static void requireBalanced(List<Line> lines) {
        var debit = sum(lines, Side.DEBIT);
        var credit = sum(lines, Side.CREDIT);
        if (!debit.equals(credit) || debit.equals(Money.ZERO)) {
            throw VOUCHER_UNBALANCED.because(debit, credit);
        }
    }

    /** Blue vouchers have positive lines, red ones negative; none has both. */
    private static void requireColour(List<Line> lines, boolean red) {
        if (lines.stream()
                .anyMatch(line -> line.amount().fen() == 0 || line.amount().fen() < 0 != red)) {
            throw AMOUNT_NOT_POSITIVE.because();
        }
    }

    /** The total of either side. */
    Money amount() {
        return sum(lines, Side.DEBIT);
    }

    private static Money sum(List<Line> lines, Side side) {
        return lines.stream()
                .filter(line -> line.side() == side)
                .map(Line::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * Checks that it has room in the log, with any number and salt, and that its reversal will have: later it could
     * neither be posted nor corrected.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code VOUCHER_TOO_LARGE}
     */
    void requireRoom() {
        var month = Month.of(businessDate);
        var position = new Position(month.book(), month.code(), Integer.MAX_VALUE);
        int bytes = Leaf.of(at(position, ANY_ID, ANY_SALT), ANY_MILLIS).bytes().length;
        int most = reverses == null ? Leaf.LARGEST - ROOM_FOR_REVERSAL - lines.size() : Leaf.LARGEST;
        if (bytes > most) {
            throw VOUCHER_TOO_LARGE.because(bytes, most);
        }
    }

    /** The form in which it is stored. */
    NewVoucher at(Position position, UUID id, String salt) {
        return new NewVoucher(
                id,
                position,
                salt,
                type,
                businessDate,
                summary,
                origin,
                checkers,
                amount(),
                reverses,
                attachedFiles,
                lines);
    }
}
