package org.dongjiang.kernel.listing;

import static org.dongjiang.kernel.problem.CommonProblem.EXPORT_IS_WHOLE;
import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.dongjiang.kernel.problem.QueryFaults;

/**
 * The requested part of a list: a page as JSON or all of it as a file, and the members of its records.
 *
 * @param limit how many records in a page
 * @param cursor from the previous page; null for the first one
 */
public record Extent(ListFormat format, Fields fields, int limit, String cursor) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int LARGEST_LIMIT = 200;

    /** The paging parameters of a list. */
    private static final List<String> OF_PARTS = List.of("limit", "cursor", "count");

    /**
     * @param view of the records
     * @throws org.dongjiang.kernel.problem.Problem {@code FILTER_VALUE_INVALID}, {@code EXPORT_IS_WHOLE}
     */
    public static Extent of(MultivaluedMap<String, String> query, Class<? extends Record> view) {
        var faults = new QueryFaults();
        var format = faults.read(() -> ListFormat.of(query));
        var fields = faults.read(() -> Fields.of(query).require(view));
        var limit = faults.read(() -> limit(query.getFirst("limit")));
        if (format != null && format != ListFormat.JSON) {
            OF_PARTS.stream()
                    .filter(query::containsKey)
                    .findFirst()
                    .ifPresent(parameter -> faults.check(() -> {
                        throw EXPORT_IS_WHOLE.at(parameter, parameter);
                    }));
        }
        faults.refuse();
        return new Extent(format, fields, limit, query.getFirst("cursor"));
    }

    /** Whether the complete list is requested. */
    public boolean isWhole() {
        return format != ListFormat.JSON;
    }

    private static int limit(String text) {
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > LARGEST_LIMIT) {
            throw FILTER_VALUE_INVALID.at("limit", "limit", "1–" + LARGEST_LIMIT);
        }
        return Integer.parseInt(text);
    }
}
