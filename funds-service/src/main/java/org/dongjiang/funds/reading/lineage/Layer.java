package org.dongjiang.funds.reading.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Money received in the fund balance by one voucher from one origin. What is left of it and the parts of payments
 * always add up to all of it.
 */
final class Layer implements Comparable<Layer> {

    private final int number;
    private final Movement broughtBy;
    private final Stock stock;
    /** A payment appears again each time it gets a part after it had none. */
    private final List<Payment> users = new ArrayList<>();

    private long fen;
    private long used;

    /**
     * @param number in the order in which the money came in
     * @param broughtBy null for money whose origin the book does not show
     */
    Layer(int number, Movement broughtBy, Stock stock) {
        this.number = number;
        this.broughtBy = broughtBy;
        this.stock = stock;
    }

    Movement broughtBy() {
        return broughtBy;
    }

    /** Empty for money whose origin the book does not show. */
    Origin origin() {
        return broughtBy == null ? new Origin(null, null) : broughtBy.origin();
    }

    long fen() {
        return fen;
    }

    /** The sum of the parts of payments. */
    long used() {
        return used;
    }

    long left() {
        return fen - used;
    }

    /** It was received; or, below zero, less of it than recorded. */
    void bring(long more) {
        fen = Math.addExact(fen, more);
        stock.changed(this, more);
    }

    /**
     * A payment has more of it, or, below zero, less. Of money whose origin the book does not show, there is as much as
     * payments have.
     */
    void use(Payment payment, long more) {
        used = Math.addExact(used, more);
        stock.changed(this, -more);
        if (broughtBy == null) {
            bring(more);
        }
        if (payment.part(this) == more) {
            users.add(payment);
        }
    }

    /** The payments that have parts of it, the youngest first. */
    List<Payment> users() {
        return users.stream()
                .filter(payment -> payment.part(this) != 0)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Override
    public int compareTo(Layer other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
