package org.dongjiang.funds.book.reconciliation;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How often, and how fast, the books are compared with the log. */
@ConfigMapping(prefix = "dongjiang.reconciliation")
interface ReconciliationConfig {

    /** The time after which everything is compared again, leaf by leaf. */
    Duration wholeEvery();

    /** The share of one processor that a comparison takes at most while vouchers are posted, in percent. */
    int percent();
}
