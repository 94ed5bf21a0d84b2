package org.dongjiang.funds.reading.statement;

import static org.dongjiang.kernel.problem.CommonProblem.FILTER_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;

import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.book.account.ChartAccount;
import org.dongjiang.kernel.time.Dates;

/** Reads the query parameters of statements and of other reports computed from the book. */
public final class Parameters {

    private Parameters() {}

    /**
     * Checks that a query that is read as that of a list has no unknown parameters.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code FILTER_UNKNOWN}
     */
    public static void requireKnown(UriInfo uri, String... known) {
        uri.getQueryParameters().keySet().forEach(name -> {
            if (!List.of(known).contains(name)) {
                throw FILTER_UNKNOWN.because(name, String.join(", ", known));
            }
        });
    }

    /**
     * A required parameter.
     *
     * @param example shown if it is missing
     */
    public static String require(String name, String text, String example) {
        if (text == null) {
            throw FILTER_VALUE_INVALID.because(name, example);
        }
        return text;
    }

    /** A required day, because there is no sensible default. */
    static LocalDate day(String name, String text, Clock clock) {
        return Dates.asOf(name, require(name, text, "2018-01-01"), clock);
    }

    /** The deepest level of accounts to show; all if it is missing. */
    static int level(String name, String text) {
        if (text == null) {
            return ChartAccount.LEVELS;
        }
        if (!text.matches("[1-" + ChartAccount.LEVELS + "]")) {
            throw FILTER_VALUE_INVALID.because(name, "1–" + ChartAccount.LEVELS);
        }
        return Integer.parseInt(text);
    }
}
