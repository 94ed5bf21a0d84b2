package org.dongjiang.verifier.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The result of a check.
 *
 * @param findings in the order of the leaves, after those about no leaf; the first of each kind if there are many
 * @param findingCount how many there are in all
 * @param firstBad the range of the first bad leaf; empty if none is known
 */
public record Report(Checked checked, List<Finding> findings, long findingCount, Optional<Span> firstBad) {

    /** Whether nothing was found. */
    public boolean intact() {
        return findingCount == 0;
    }

    /** Up to which index all leaves were found correct, if not all were. */
    public OptionalLong firstBadIndex() {
        return firstBad.map(span -> OptionalLong.of(span.from())).orElseGet(OptionalLong::empty);
    }
}
