package org.dongjiang.funds.reading.lineage;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one voucher paid for one thing, less returns and reversals of it, and the layers it came from: always exact to
 * the fen. An adjustment that credits disbursements is a payment below zero, and so are its parts: these layers got
 * their money back.
 */
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

    /** Its amount of each layer, in the order in which their money came in; all have its sign. */
    SortedMap<Layer, Long> parts() {
        return parts;
    }

    long part(Layer layer) {
        return parts.getOrDefault(layer, 0L);
    }

    /** @param more of a layer; below zero for less of it */
    void add(Layer layer, long more) {
        if (more == 0) {
            return;
        }
        long part = Math.addExact(part(layer), more);
        if (part == 0) {
            parts.remove(layer);
        } else {
            parts.put(layer, part);
        }
        fen = Math.addExact(fen, more);
        layer.use(this, more);
    }

    /** What could be given back of its parts, because these layers are in use. */
    SortedMap<Layer, Long> inUse() {
        var inUse = new TreeMap<Layer, Long>();
        parts.forEach((layer, part) -> {
            long fenInUse = Math.min(part, layer.used());
            if (fenInUse > 0) {
                inUse.put(layer, fenInUse);
            }
        });
        return inUse;
    }

    /**
     * Comes nearer to zero, all its parts in proportion.
     *
     * @param less at most its amount without its sign
     * @return what it had more of each layer
     */
    SortedMap<Layer, Long> undo(long less) {
        int sign = Long.signum(fen);
        var amounts = new TreeMap<>(parts);
        amounts.replaceAll((layer, part) -> sign * part);
        var undone = Shares.of(less, amounts);
        undone.replaceAll((layer, share) -> sign * share);
        undone.forEach((layer, part) -> add(layer, -part));
        return undone;
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
