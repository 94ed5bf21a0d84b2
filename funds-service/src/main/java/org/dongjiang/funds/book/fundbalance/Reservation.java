package org.dongjiang.funds.book.fundbalance;

import java.time.LocalDate;
import org.dongjiang.kernel.money.Money;

/**
 * What a document reserves of a programme's balances when it is submitted, in fen; each zero or positive.
 *
 * @param day from which on the money is taken
 * @param committedFen of the available money
 * @param pendingFen the part of it that a pending document takes on its day; an allotment takes none on any day
 * @param returningFen of what was disbursed
 * @param bankFen of the programme's money in the bank account
 */
public record Reservation(
        String programme, LocalDate day, long committedFen, long pendingFen, long returningFen, long bankFen) {

    /** What a voucher with this effect will take. */
    public static Reservation of(FundBalanceChange change, LocalDate day) {
        long taken = taken(change.fundFen());
        return new Reservation(
                change.programme(), day, taken, taken, taken(change.disbursedFen()), taken(change.bankFen()));
    }

    /** Of available money, for documents to come. */
    public static Reservation ofAvailable(String programme, LocalDate day, Money committed) {
        return new Reservation(programme, day, committed.fen(), 0, 0, 0);
    }

    private static long taken(long changeFen) {
        return Math.max(0, Math.negateExact(changeFen));
    }

    /** The same, of money that is committed already. */
    public Reservation ofCommitted() {
        return new Reservation(programme, day, 0, pendingFen, returningFen, bankFen);
    }

    /** What undoes it. */
    Reservation negative() {
        return new Reservation(programme, day, -committedFen, -pendingFen, -returningFen, -bankFen);
    }

    public boolean isNothing() {
        return committedFen == 0 && pendingFen == 0 && returningFen == 0 && bankFen == 0;
    }

    /** Whether it takes anything from the balance of a day. */
    boolean isOfADay() {
        return pendingFen != 0 || bankFen != 0;
    }
}
