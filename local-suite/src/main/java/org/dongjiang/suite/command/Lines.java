package org.dongjiang.suite.command;

import java.time.Duration;
import org.dongjiang.suite.launch.Progress;

/** A line for each step. */
final class Lines implements Progress {

    @Override
    public void doing(String name, String what) {
        System.out.printf("  %-22s %s%n", name, what);
    }

    @Override
    public void done(String name, String what, Duration taken) {
        System.out.printf("  %-22s %s  %.1f s%n", name, what, taken.toMillis() / 1000.0);
    }
}
