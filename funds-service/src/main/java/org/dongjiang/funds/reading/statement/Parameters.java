package org.dongjiang.funds.reading.statement;

import static org.dongjiang.kernel.problem.CommonProblem.FILTER_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;

import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.book.account.ChartAccount;
import org.dongjiang.kernel.time.Dates;

/** How the queries of statements are read, and of whatever else is worked out from the book for a question. */
public final class Parameters {

    private Parameters() {}

    /**
     * Sees to it that a query holds each parameter once, and none that is not known.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code FILTER_UNKNOWN}, {@code FILTER_VALUE_INVALID}
     */
    public static void requireKnown(UriInfo uri, String... known) {
        uri.getQueryParameters().forEach((name, values) -> {
            if (!List.of(known).contains(name)) {
                throw FILTER_UNKNOWN.because(name, String.join(", ", known));
            }
            if (values.size() > 1) {
                throw FILTER_VALUE_INVALID.because(name, "1");
            }
        });
    }

    /**
     * One that has to be there.
     *
     * @param example told where it is not
     */
    public static String require(String name, String text, String example) {
        if (text == null) {
            throw FILTER_VALUE_INVALID.because(name, example);
        }
        return text;
    }

    /** A day that has to be told, for there is none that goes without saying. */
    static LocalDate day(String name, String text, Clock clock) {
        return Dates.asOf(name, require(name, text, "2018-01-01"), clock);
    }

    /** The deepest level of accounts to show; all of them where it is missing. */
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
