package org.dongjiang.verifier.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What came of a check.
 *
 * @param findings in the order of the leaves, before them those that are of no leaf; the first of each kind where there are many
 * @param findingCount how many there are in all
 * @param firstBad within which the first leaf lies that is not in order; nothing where none is known not to be
 */
public record Report(Checked checked, List<Finding> findings, long findingCount, Optional<Span> firstBad) {

    /** Whether nothing was found. */
    public boolean intact() {
        return findingCount == 0;
    }

    /** Up to which all leaves were found in order, where not all were. */
    public OptionalLong firstBadIndex() {
        return firstBad.map(span -> OptionalLong.of(span.from())).orElseGet(OptionalLong::empty);
    }
}
