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
    private final List<Payment> drawers = new ArrayList<>();

    private long fen;
    private long left;

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

    long left() {
        return left;
    }

    /** More of it was received. */
    void bring(long more) {
        fen = Math.addExact(fen, more);
        change(more);
    }

    /** Less of it was received than recorded. */
    void shrink(long less) {
        fen -= less;
    }

    /** @param part at most what is left */
    void take(long part) {
        change(-part);
    }

    /** Takes it back from a payment. money whose origin the book does not show does not remain. */
    void giveBack(long part) {
        if (broughtBy == null) {
            shrink(part);
        } else {
            change(part);
        }
    }

    private void change(long more) {
        left = Math.addExact(left, more);
        stock.changed(this, more);
    }

    void drawnBy(Payment payment) {
        drawers.add(payment);
    }

    /** The payments that have parts of it, the latest first. */
    List<Payment> drawers() {
        return drawers.stream()
                .filter(payment -> payment.part(this) > 0)
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
