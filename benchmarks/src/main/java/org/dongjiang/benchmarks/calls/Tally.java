package org.dongjiang.benchmarks.calls;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The results of calls: how many, the time of each and of all together. */
public final class Tally {

    private static final int OK = 200;

    private final long[] latenciesNanos;
    private final long elapsedNanos;
    private final Map<Integer, Integer> statuses;

    /**
     * @param latenciesNanos of each call, in any order
     * @param elapsedNanos from the first request to the last answer
     * @param statuses how many answers had which HTTP status
     */
    public Tally(long[] latenciesNanos, long elapsedNanos, Map<Integer, Integer> statuses) {
        this.latenciesNanos = latenciesNanos.clone();
        Arrays.sort(this.latenciesNanos);
        this.elapsedNanos = elapsedNanos;
        this.statuses = statuses;
    }

    /** How many were answered with 200. */
    public int done() {
        return statuses.getOrDefault(OK, 0);
    }

    /** Statuses other than 200; empty if all succeeded. */
    public String refused() {
        var others = new TreeMap<>(statuses);
        others.remove(OK);
        return others.isEmpty() ? "" : others.toString();
    }

    /** Calls per second that were answered with 200. */
    public double perSecond() {
        return done() * 1e9 / elapsedNanos;
    }

    /** The time within which half of the calls were answered, in milliseconds. */
    public double medianMillis() {
        return millis(0.5);
    }

    /** The time within which a part of the calls were answered, such as 0.99 of them, in milliseconds. */
    public double millis(double part) {
        return latenciesNanos[(int) (latenciesNanos.length * part)] / 1e6;
    }
}
