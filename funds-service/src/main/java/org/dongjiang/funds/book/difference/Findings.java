package org.dongjiang.funds.book.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * What a comparison found, at most {@link #MOST} in detail: whoever changed a million rows does not fill the memory and the
 * database. If there are more, one entry says how many, and concerns all programmes.
 */
public final class Findings {

    /** How many are kept in detail. */
    static final int MOST = 1_000;

    private final List<Found> found = new ArrayList<>();
    private long count;

    public void add(Found one) {
        count++;
        if (count <= MOST) {
            found.add(one);
        }
    }

    public void addAll(Findings others) {
        others.found.forEach(this::add);
        count += others.count - others.found.size();
    }

    /** All of them. */
    public long count() {
        return count;
    }

    List<Found> entries() {
        if (count <= MOST) {
            return found;
        }
        var entries = new ArrayList<>(found.subList(0, Math.min(found.size(), MOST)));
        var last = entries.get(entries.size() - 1);
        entries.add(new Found(last.kind(), "and more", null, Long.toString(count), "0"));
        return entries;
    }
}
