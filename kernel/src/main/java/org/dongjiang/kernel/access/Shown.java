package org.dongjiang.kernel.access;

import java.util.regex.Pattern;

/** What is shown of texts into which callers can write what they like. */
final class Shown {

    private static final int MOST_CHARACTERS = 200;
    private static final int NUMBER_DIGITS = 11;

    /** A sign that none of our addresses has, or a number as long as that of a telephone, a card or a person. */
    private static final Pattern NOT_OURS = Pattern.compile("[^!-$&-~]|\\d{11}(?<![-\\w]\\d{11})");

    private static final Pattern SEGMENT_NOT_OURS = Pattern.compile("[^/]*(" + NOT_OURS + ")[^/]*");

    private Shown() {}

    /** A path, in which {@code *} stands for what is not of our making, and which ends where it is too long. */
    static String path(String path) {
        var ours = isPlain(path) || !NOT_OURS.matcher(path).find()
                ? path
                : SEGMENT_NOT_OURS.matcher(path).replaceAll("*");
        return ours.length() > MOST_CHARACTERS ? ours.substring(0, MOST_CHARACTERS) + "…" : ours;
    }

    /** Most are, and it costs far less to see that. */
    private static boolean isPlain(String path) {
        int digits = 0;
        for (int i = 0; i < path.length(); i++) {
            char sign = path.charAt(i);
            digits = sign >= '0' && sign <= '9' ? digits + 1 : 0;
            if (sign <= ' ' || sign > '~' || sign == '%' || digits == NUMBER_DIGITS) {
                return false;
            }
        }
        return true;
    }
}
