package org.dongjiang.park.subsidybatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.dongjiang.kernel.money.Money;

/** What was received for batches: known by the feature that records the applications. */
public interface Receipts {

    /** Applications that go on, and the sum of their amounts. */
    record Received(int count, Money total) {

        public static final Received NOTHING = new Received(0, Money.ZERO);
    }

    /**
     * By the codes of the batches; without those for which nothing was received.
     *
     * @param batches null for all
     * @param knownAt null for all that is recorded
     */
    Map<String, Received> of(Collection<String> batches, LocalDate day, Instant knownAt);

    /** The most applications that went on together on any day, and the greatest sum of any day, which may be another one. */
    Received most(String batch);

    /** What was ever recorded, also what was changed or has ended: no less than the most of any day, and found at once. */
    Received ever(String batch);
}
