package org.dongjiang.funds.reading.lineage;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ObjLongConsumer;

/** Money that the rule does not distinguish. The oldest is used first, and the youngest gets back first. */
final class Stock {

    private final NavigableSet<Layer> open = new TreeSet<>();
    private final NavigableSet<Layer> inUse = new TreeSet<>();
    private long left;

    long left() {
        return left;
    }

    /**
     * @param fen at most what is left
     * @param taker receives the layers and amounts, and uses them
     */
    void take(long fen, ObjLongConsumer<Layer> taker) {
        for (long rest = fen; rest > 0; ) {
            var layer = open.first();
            long part = Math.min(rest, layer.left());
            taker.accept(layer, part);
            rest -= part;
        }
    }

    Optional<Layer> youngestInUse() {
        return inUse.isEmpty() ? Optional.empty() : Optional.of(inUse.last());
    }

    /** One of its layers was used or received; that much more of it is left. */
    void changed(Layer layer, long more) {
        left = Math.addExact(left, more);
        keep(open, layer, layer.left() > 0);
        keep(inUse, layer, layer.used() > 0);
    }

    private static void keep(NavigableSet<Layer> layers, Layer layer, boolean in) {
        if (in) {
            layers.add(layer);
        } else {
            layers.remove(layer);
        }
    }
}
