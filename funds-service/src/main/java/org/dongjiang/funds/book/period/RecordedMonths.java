package org.dongjiang.funds.book.period;

import static org.dongjiang.funds.book.difference.DifferenceProblem.RECORD_ALTERED;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dongjiang.funds.book.log.Fact;
import org.dongjiang.funds.book.log.StoredFacts;
import org.dongjiang.funds.reference.fact.FactKind;

/**
 * Months and their years, compared with the log. An open month that nobody opened, or that was closed, would take in what belongs
 * in no book, until a comparison found it. To be read while the months are locked: what changes one adds its leaf in the same
 * transaction.
 */
final class RecordedMonths {

    private static final String FIND =
            "SELECT id, version, book, code, status, leaf, year_id, year_version, year, year_leaf, books_differ"
                    + " FROM recorded_month WHERE code ";

    /** What is not as it was recorded last, in the words of the book. */
    private final Map<Month, String> altered = new TreeMap<>();

    /** Ids of those that were found. */
    private final Set<String> found = new HashSet<>();

    private boolean booksDiffer;

    private RecordedMonths() {}

    /** Reads months; none if none is asked for. */
    static RecordedMonths read(Connection database, Collection<Month> asked) throws SQLException {
        var recorded = new RecordedMonths();
        if (asked.isEmpty()) {
            return recorded;
        }
        var places = String.join(", ", Collections.nCopies(asked.size(), "?"));
        recorded.compare(
                database, "IN (" + places + ")", asked.stream().map(Month::code).toList());
        return recorded;
    }

    /** Reads all months after one, of which the log says whether one is missing. */
    static RecordedMonths after(Connection database, Month month) throws SQLException {
        var recorded = new RecordedMonths();
        recorded.compare(database, "> ?", List.of(month.code()));
        for (var fact : StoredFacts.last(database, FactKind.ACCOUNTING_PERIOD)) {
            var later = new Month(fact.text("book"), fact.text("code"));
            if (later.compareTo(month) > 0 && !recorded.found.contains(fact.id())) {
                recorded.altered.put(later, later.code());
            }
        }
        return recorded;
    }

    private void compare(Connection database, String which, List<String> codes) throws SQLException {
        try (var select = database.prepareStatement(FIND + which)) {
            int at = 0;
            for (var code : codes) {
                select.setString(++at, code);
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    compare(rows);
                    booksDiffer = rows.getBoolean("books_differ");
                }
            }
        }
    }

    private void compare(ResultSet row) throws SQLException {
        found.add(row.getString("id"));
        var month = new Month(row.getString("book"), row.getString("code"));
        if (!isRecorded(row, month)) {
            altered.put(month, month.code());
        } else if (!isYearRecorded(row, month)) {
            altered.put(month, month.book());
        }
    }

    private static boolean isRecorded(ResultSet row, Month month) throws SQLException {
        return Fact.isLast(
                row.getBytes("leaf"),
                FactKind.ACCOUNTING_PERIOD,
                Map.of(
                        "id", row.getString("id"),
                        "version", row.getString("version"),
                        "book", month.book(),
                        "code", month.code(),
                        "status", row.getString("status")));
    }

    private static boolean isYearRecorded(ResultSet row, Month month) throws SQLException {
        var year = row.getString("year_id");
        return year != null
                && Fact.isLast(
                        row.getBytes("year_leaf"),
                        FactKind.FISCAL_YEAR,
                        Map.of(
                                "id", year,
                                "version", row.getString("year_version"),
                                "book", month.book(),
                                "year", row.getString("year")));
    }

    /** Whether any difference between the books and the log is open; false if no month was found. */
    boolean booksDiffer() {
        return booksDiffer;
    }

    /**
     * Checks that all that were read are as they were recorded last.
     *
     * @param pointer to the day in the request; null if there is none
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_ALTERED}
     */
    void requireAllUnaltered(String pointer) {
        altered.keySet().stream().findFirst().ifPresent(month -> requireUnaltered(month, pointer));
    }

    /**
     * Checks that a month and its year are as they were recorded last.
     *
     * @param pointer to the day in the request; null if there is none
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_ALTERED}
     */
    void requireUnaltered(Month month, String pointer) {
        if (altered.containsKey(month)) {
            var what = altered.get(month);
            throw pointer == null ? RECORD_ALTERED.because(what) : RECORD_ALTERED.at(pointer, what);
        }
    }
}
