package org.dongjiang.funds.reading.lineage;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;

/** Money paid by one voucher for one thing, less returns, and the layers it came from: always exact to the fen. */
final class Payment implements Comparable<Payment> {

    private final int number;
    private final Movement paidBy;
    private final SortedMap<Layer, Long> parts = new TreeMap<>();
    private long fen;

    /** @param number in the order of payment */
    Payment(int number, Movement paidBy) {
        this.number = number;
        this.paidBy = paidBy;
    }

    Movement paidBy() {
        return paidBy;
    }

    long fen() {
        return fen;
    }

    /** Its amount of each layer, in the order in which their money came in. */
    SortedMap<Layer, Long> parts() {
        return parts;
    }

    long part(Layer layer) {
        return parts.getOrDefault(layer, 0L);
    }

    void add(Layer layer, long part) {
        if (part == 0) {
            return;
        }
        if (parts.merge(layer, part, Math::addExact) == part) {
            layer.drawnBy(this);
        }
        fen = Math.addExact(fen, part);
    }

    void lose(Layer layer, long part) {
        if (part == 0) {
            return;
        }
        parts.computeIfPresent(layer, (of, has) -> has == part ? null : Long.valueOf(has - part));
        fen -= part;
    }

    /**
     * Gives up an amount, from all its layers in proportion.
     *
     * @param back at most all of it
     * @param taker receives the layers and amounts
     */
    void giveBack(long back, ObjLongConsumer<Layer> taker) {
        var shares = Shares.of(
                back, parts.values().stream().mapToLong(Long::longValue).toArray());
        int at = 0;
        for (var layer : List.copyOf(parts.keySet())) {
            lose(layer, shares[at]);
            taker.accept(layer, shares[at++]);
        }
    }

    @Override
    public int compareTo(Payment other) {
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
