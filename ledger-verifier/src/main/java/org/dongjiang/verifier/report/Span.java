package org.dongjiang.verifier.report;

/**
 * The range of leaves of a finding, by index.
 *
 * @param from the first possible one
 * @param to the last possible one
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
