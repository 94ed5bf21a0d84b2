package org.dongjiang.funds.reading.lineage;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;

/** Money that one voucher paid for one thing, less what came back of it, and of which money it is made: to the fen, always. */
final class Payment implements Comparable<Payment> {

    private final int number;
    private final Movement paidBy;
    private final SortedMap<Layer, Long> parts = new TreeMap<>();
    private long fen;

    /** @param number in the order of paying */
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

    /** How much it has of each layer, in the order in which they came. */
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
     * Takes leave of a part of it, of all its layers in proportion.
     *
     * @param back at most all of it
     * @param taker told to which layers it goes, and how much
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
