package org.dongjiang.benchmarks.figure;

import static org.dongjiang.benchmarks.figure.Figure.Bound.AT_LEAST;
import static org.dongjiang.benchmarks.figure.Figure.Bound.AT_MOST;

import java.util.Locale;

/**
 * A row of {@code docs/performance.md} that has a floor, with the floor of the quick run. The latter is less strict:
 * after a warm-up of seconds the JIT compiler is still at work, one short round has no median, and the machine may be
 * shared. It still detects that something is broken.
 */
public enum Figure {
    HOT_POT("128 callers on one fund balance, to plain JDBC", AT_LEAST, 2.5, "4", 1.5),
    SPREAD("128 callers on 1000 fund balances, to plain JDBC", AT_LEAST, 2.5, "4", 1.3),
    HOT_TO_SPREAD("one fund balance to 1000 fund balances, 128 callers", AT_LEAST, 0.8, "1", 0.6),
    ONE_CALLER("median time of one caller, to plain JDBC", AT_MOST, 2, "1.3", 3.5),
    PUBLISHING("commit to checkpoint, p99 in ms", AT_MOST, 2000, "", 3000),
    TRIAL_BALANCE("trial balance, to that of the smallest book", AT_MOST, 2, "", 3),
    POTS("fund balances, to those of the smallest book", AT_MOST, 2, "", 3),
    PROOF("proof of inclusion over HTTP, median in ms", AT_MOST, 10, "", 20),
    CHECK("verifier's check, s for a million vouchers", AT_MOST, 60, "", 120),
    RECONCILIATION("reconciliation, s for a million vouchers", AT_MOST, 120, "", 240),
    WATCH("watcher while postings run, % of one processor", AT_MOST, 5, "", 5),
    EXPORT("exported rows per second, to mariadb", AT_LEAST, 0.6, "0.95", 0.3),
    CURRENT_READ("read of a record, to that of a plain table", AT_MOST, 1.2),
    CURRENT_LIST("page of a list, to that of a plain table", AT_MOST, 1.2),
    CHANGE("change of a record, to that of a plain table", AT_MOST, 1.6),
    PAST_LIST("page of the past, to that of today", AT_MOST, 3),
    HISTORY_PAGE("page of a history, p99 in ms", AT_MOST, 30),
    DIVISION("page of a county with a hundredth, to all", AT_MOST, 1.3),
    AREA("first page of an area with a hundredth, to all", AT_MOST, 1.3),
    FEED_VISIBLE("commit to visible in the feed, p99 in ms", AT_MOST, 1000),
    FEED_READ("events per second of a reader of the feed", AT_LEAST, 20_000),
    GATEWAY_RATE("requests per second, to nginx", AT_LEAST, 0.35, "0.6", 0.2),
    GATEWAY_PROCESSOR("processor time of a request, to nginx", AT_MOST, 3, "1.8"),
    GATEWAY_TO_SPRING("requests per second, to Spring", AT_LEAST, 1.8, "3", 1),
    GATEWAY_PROCESSOR_TO_SPRING("processor time of a request, to Spring", AT_MOST, 0.6, "", 0.75);

    enum Bound {
        AT_LEAST("floor"),
        AT_MOST("at most");

        private final String words;

        Bound(String words) {
            this.words = words;
        }
    }

    private final String title;
    private final Bound bound;
    private final double floor;
    private final String goal;
    private final double coarseFloor;

    /** @param goal empty if there is none */
    Figure(String title, Bound bound, double floor, String goal, double coarseFloor) {
        this.title = title;
        this.bound = bound;
        this.floor = floor;
        this.goal = goal;
        this.coarseFloor = coarseFloor;
    }

    /** One that the quick run leaves out: it takes minutes, or says more about the machine than about the change. */
    Figure(String title, Bound bound, double floor, String goal) {
        this(title, bound, floor, goal, Double.NaN);
    }

    Figure(String title, Bound bound, double floor) {
        this(title, bound, floor, "");
    }

    public String title() {
        return title;
    }

    /** Whether the quick run measures it. */
    public boolean isQuick() {
        return !Double.isNaN(coarseFloor);
    }

    /** Floor and goal, in words. */
    public String aim() {
        return told(floor) + (goal.isEmpty() ? "" : ", goal " + (bound == AT_MOST ? "at most " : "") + goal);
    }

    /** The floor of the quick run, in words. */
    public String coarseAim() {
        return told(coarseFloor);
    }

    /** Whether a figure of the quick run reaches its floor. */
    public boolean isReachedCoarsely(double measured) {
        return bound == AT_LEAST ? measured >= coarseFloor : measured <= coarseFloor;
    }

    private String told(double number) {
        return bound.words + " " + String.format(Locale.ROOT, number == Math.rint(number) ? "%.0f" : "%s", number);
    }
}
