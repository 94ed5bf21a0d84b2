package org.dongjiang.funds.reading.lineage;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.ObjLongConsumer;

/** What is left of money that the rule does not tell apart. Of it the oldest goes first. */
final class Stock {

    private final NavigableSet<Layer> open = new TreeSet<>();
    private long left;

    long left() {
        return left;
    }

    /**
     * @param fen at most what is left
     * @param taker told from which layers, and how much
     */
    void take(long fen, ObjLongConsumer<Layer> taker) {
        for (long rest = fen; rest > 0; ) {
            var layer = open.first();
            long part = Math.min(rest, layer.left());
            layer.take(part);
            taker.accept(layer, part);
            rest -= part;
        }
    }

    /** A layer of it has more or less left than it had. */
    void changed(Layer layer, long more) {
        left = Math.addExact(left, more);
        if (layer.left() > 0) {
            open.add(layer);
        } else {
            open.remove(layer);
        }
    }
}
