package org.dongjiang.kernel.problem;

import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;

import org.dongjiang.kernel.codes.Label;

/** The length of a text in a query, in characters (Unicode code points), as the contract declares it. */
public final class QueryText {

    public static final int LONGEST = 200;

    private static final Label UP_TO_LONGEST =
            new Label("至多 " + LONGEST + " 个字符", "at most " + LONGEST + " characters");

    private QueryText() {}

    public static boolean isTooLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST;
    }

    /**
     * The text, if it is not too long.
     *
     * @param name of the query parameter
     * @throws Problem {@code FILTER_VALUE_INVALID}
     */
    public static String require(String name, String text) {
        if (isTooLong(text)) {
            throw FILTER_VALUE_INVALID.at(name, name, UP_TO_LONGEST);
        }
        return text;
    }
}
