package org.dongjiang.funds.reading.statement;

import static org.dongjiang.kernel.problem.CommonProblem.CURSOR_INVALID;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.book.voucher.LedgerReading.Mark;
import org.dongjiang.funds.book.voucher.VoucherLineView;
import org.dongjiang.kernel.listing.Cursor;
import org.dongjiang.kernel.time.Dates;

/**
 * The start of a page of a statement.
 *
 * @param knownAt the instant of the whole statement
 * @param after the last line of the previous page; null on the first page
 */
record StatementPlace(Instant knownAt, Mark after) {

    private static final int VALUES = 3;

    /**
     * @throws org.dongjiang.kernel.problem.Problem {@code CURSOR_INVALID} if the cursor belongs to another statement
     */
    static StatementPlace of(String cursor, AskStatement asked) {
        var values = Cursor.of(cursor, asked.toString()).values();
        if (values.size() != VALUES || values.contains(null)) {
            throw CURSOR_INVALID.at("cursor");
        }
        try {
            var day = Dates.parse(values.get(1));
            if (day.isBefore(asked.from()) || day.isAfter(asked.until())) {
                throw CURSOR_INVALID.at("cursor");
            }
            return new StatementPlace(
                    Dates.knownAt("cursor", values.get(0)), new Mark(day, UUID.fromString(values.get(2))));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw CURSOR_INVALID.at("cursor");
        }
    }

    /** The cursor of the page that begins after a line. */
    String cursorAfter(VoucherLineView line, AskStatement asked) {
        return new Cursor(
                        asked.toString(),
                        List.of(knownAt.toString(), line.businessDate().toString(), line.id()))
                .text();
    }
}
