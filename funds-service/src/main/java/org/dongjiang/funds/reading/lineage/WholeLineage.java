package org.dongjiang.funds.reading.lineage;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dongjiang.kernel.listing.Extent;
import org.dongjiang.kernel.listing.WholeList;

/**
 * A complete lineage, requested for export.
 *
 * @param parts computed when it is read
 * @param isSettled whether it is as known at an instant that was asked for
 */
record WholeLineage(Supplier<Stream<LineagePartView>> parts, Extent extent, boolean isSettled)
        implements WholeList<LineagePartView> {

    @Override
    public Class<LineagePartView> view() {
        return LineagePartView.class;
    }

    @Override
    public long read(Consumer<LineagePartView> taker) {
        return parts.get().peek(taker).mapToLong(part -> 1).sum();
    }
}
