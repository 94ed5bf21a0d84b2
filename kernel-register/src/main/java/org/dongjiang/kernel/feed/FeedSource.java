package org.dongjiang.kernel.feed;

import org.dongjiang.kernel.history.EventQueue;

/**
 * Records that do not live and are in the feed as well. The sequencer asks for them when they are committed, so that those who write
 * them have nothing more to do.
 */
public interface FeedSource {

    /** Whether any is committed and has no event yet. */
    boolean isWaiting();

    /**
     * Adds the events of the next ones, in the order in which they were recorded and each once. It is part of the transaction of the
     * sequencer, of which there is one at a time.
     */
    void add(EventQueue queue, int most);
}
