package org.dongjiang.kernel.history;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dongjiang.kernel.listing.Extent;
import org.dongjiang.kernel.listing.WholeList;

/**
 * A complete list with what follows from other records.
 *
 * @param completion is asked for when the list is read, in its transaction
 */
record CompletedList<V>(WholeList<V> list, Supplier<UnaryOperator<V>> completion, boolean isSettled)
        implements WholeList<V> {

    @Override
    public Extent extent() {
        return list.extent();
    }

    @Override
    public Class<V> view() {
        return list.view();
    }

    @Override
    public long read(Consumer<V> taker) {
        var complete = completion.get();
        return list.read(view -> taker.accept(complete.apply(view)));
    }

    @Override
    public List<String> unreadable() {
        return list.unreadable();
    }
}
