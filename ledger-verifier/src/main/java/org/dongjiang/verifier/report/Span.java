package org.dongjiang.verifier.report;

/**
 * Leaves that a finding is of, by their indexes.
 *
 * @param from the first that it can be
 * @param to the last that it can be
 */
public record Span(long from, long to) {

    /** One leaf, known exactly. */
    public static Span at(long index) {
        return new Span(index, index);
    }

    @Override
    public String toString() {
        return from == to ? Long.toString(from) : from + " to " + to;
    }
}
