package org.dongjiang.kernel.feed;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dongjiang.kernel.area.Area;
import org.dongjiang.kernel.codes.Division;

/**
 * The areas under which the feed keeps the positions of events, so that a reader finds those of his areas without reading the others: a
 * division is told with all within which it lies.
 */
final class FeedAreas {

    /** What everybody reads. */
    private static final String EVERYBODY = "";

    private static final int[] LEVELS = {2, 4, 6, 9, 12};

    private FeedAreas() {}

    /** @param areas codes of divisions and organisations; null for everybody */
    static Set<String> told(List<String> areas) {
        if (areas == null) {
            return Set.of(EVERYBODY);
        }
        var told = new TreeSet<String>();
        for (var area : areas) {
            var digits = Division.digits(area);
            told.add(digits);
            if (area.matches(Division.DIGITS)) {
                IntStream.of(LEVELS)
                        .filter(level -> level < digits.length())
                        .forEach(level -> told.add(digits.substring(0, level)));
            }
        }
        return told;
    }

    /** Those that a reader reads. */
    static List<String> of(Area area) {
        return Stream.concat(
                        Stream.of(EVERYBODY),
                        area.organisation() == null ? area.digits().stream() : Stream.of(area.organisation()))
                .toList();
    }
}
