package org.dongjiang.funds.reading.lineage;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.ObjLongConsumer;

/** What is left of money that the rule does not distinguish. The oldest is used first. */
final class Stock {

    private final NavigableSet<Layer> open = new TreeSet<>();
    private long left;

    long left() {
        return left;
    }

    /**
     * @param fen at most what is left
     * @param taker receives the layers and amounts
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

    /** The remaining amount of one of its layers has changed. */
    void changed(Layer layer, long more) {
        left = Math.addExact(left, more);
        if (layer.left() > 0) {
            open.add(layer);
        } else {
            open.remove(layer);
        }
    }
}
