package org.dongjiang.kernel.problem;

import java.util.List;

/** One refusal of a feature: a constant of the feature's catalogue enum. */
public interface ProblemType {

    /** The stable code for client programs, unique in the suite. */
    String name();

    HttpStatus status();

    /**
     * The refusal, ready to throw.
     *
     * @param facts fill {@code {0}}, {@code {1}} … of the detail text; never personal data
     */
    default Problem because(Object... facts) {
        return new Problem(this, List.of(facts), List.of());
    }

    /**
     * The refusal of one member of the request body.
     *
     * @param pointer RFC 6901 pointer of that member, e.g. {@code /amount}
     */
    default Problem at(String pointer, Object... facts) {
        return because(facts).at(pointer);
    }
}
