package org.dongjiang.kernel.feed;

import java.util.List;
import java.util.Set;
import org.dongjiang.kernel.area.Area;
import org.dongjiang.kernel.history.RecordEventView;

/**
 * Records that do not live and are in the feed as well. They have places in an order of their own, and none is committed before one that
 * has a lower place. Those who write them have nothing more to do: the sequencer numbers a run of places, and a reader of the feed reads
 * the records of the run.
 */
public interface FeedSource {

    /**
     * The places of the next records, in order.
     *
     * @param from the first place that was not seen
     */
    List<Long> next(long from, int most);

    /** The divisions in which the records from one place to before another stand. */
    Set<String> areas(long from, long until);

    /** Of the records from one place to before another the ids of those that lie in an area. */
    Set<String> within(Area area, long from, long until);

    /** The events of the records from one place to before another, in order. */
    List<RecordEventView> events(long from, long until);
}
