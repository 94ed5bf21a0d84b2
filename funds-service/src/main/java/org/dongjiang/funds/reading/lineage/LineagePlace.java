package org.dongjiang.funds.reading.lineage;

import static org.dongjiang.kernel.problem.CommonProblem.CURSOR_INVALID;

import java.time.Instant;
import java.util.List;
import org.dongjiang.kernel.listing.Cursor;
import org.dongjiang.kernel.time.Dates;

/**
 * The start of a page.
 *
 * @param knownAt the instant of all pages
 * @param before the number of parts before it; the same parts at the same instant
 */
record LineagePlace(Instant knownAt, long before) {

    /** @throws org.dongjiang.kernel.problem.Problem {@code CURSOR_INVALID} if the cursor belongs to another query */
    static LineagePlace of(String cursor, AskLineage asked) {
        var values = Cursor.of(cursor, asked.toString()).values();
        if (values.size() != 2 || values.contains(null) || !values.get(1).matches("\\d{1,18}")) {
            throw CURSOR_INVALID.at("cursor");
        }
        return new LineagePlace(Dates.knownAt("cursor", values.get(0)), Long.parseLong(values.get(1)));
    }

    /** The cursor of the page that begins a number of parts later. */
    String cursorBehind(int more, AskLineage asked) {
        return new Cursor(asked.toString(), List.of(knownAt.toString(), Long.toString(before + more))).text();
    }
}
