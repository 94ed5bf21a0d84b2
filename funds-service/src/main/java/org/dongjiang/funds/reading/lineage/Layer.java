package org.dongjiang.funds.reading.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Money that came to the fund balance by one voucher from one origin. What is left of it and what payments have of it are together all of it,
 * always.
 */
final class Layer implements Comparable<Layer> {

    private final int number;
    private final Movement broughtBy;
    private final Stock stock;
    /** Each as often as it came to have a part again after it had none. */
    private final List<Payment> drawers = new ArrayList<>();

    private long fen;
    private long left;

    /**
     * @param number in the order of coming
     * @param broughtBy null for money of which the book does not say that it came
     */
    Layer(int number, Movement broughtBy, Stock stock) {
        this.number = number;
        this.broughtBy = broughtBy;
        this.stock = stock;
    }

    Movement broughtBy() {
        return broughtBy;
    }

    /** Empty for money of which the book does not say that it came. */
    Origin origin() {
        return broughtBy == null ? new Origin(null, null) : broughtBy.origin();
    }

    long fen() {
        return fen;
    }

    long left() {
        return left;
    }

    /** More of it has come. */
    void bring(long more) {
        fen = Math.addExact(fen, more);
        change(more);
    }

    /** As much of it has come less than was said. */
    void shrink(long less) {
        fen -= less;
    }

    /** @param part at most what is left */
    void take(long part) {
        change(-part);
    }

    /** A payment no longer has it. What nobody brought is not there then either. */
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

    /** The payments that have parts of it, the youngest first. */
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
