package org.dongjiang.funds.reading.lineage;

import java.util.ArrayList;
import java.util.List;
import org.dongjiang.kernel.money.Money;

/** A page of parts, and the total of all parts. */
final class LineagePage {

    private final long before;
    private final int limit;
    private final List<LineagePartView> items = new ArrayList<>();

    private Money amount = Money.ZERO;
    private long count;

    /** @param before the number of parts before it */
    LineagePage(long before, int limit) {
        this.before = before;
        this.limit = limit;
    }

    /** The next of all parts, of whatever page. */
    void add(LineagePartView part) {
        amount = amount.plus(part.amount());
        if (count >= before && items.size() < limit) {
            items.add(part);
        }
        count++;
    }

    List<LineagePartView> items() {
        return List.copyOf(items);
    }

    Money amount() {
        return amount;
    }

    boolean isLast() {
        return count <= before + limit;
    }
}
