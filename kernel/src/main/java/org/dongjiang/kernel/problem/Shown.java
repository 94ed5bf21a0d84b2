package org.dongjiang.kernel.problem;

import io.vertx.core.http.HttpMethod;
import java.util.Set;
import java.util.regex.Pattern;

/** The form of texts that callers control in logs, metrics and traces. */
public final class Shown {

    private static final int MOST_CHARACTERS = 200;
    private static final int NUMBER_DIGITS = 11;

    /** A character that no address of the suite has, or a number as long as a telephone, card or identity number. */
    private static final Pattern NOT_OURS = Pattern.compile("[^!-$&-~]|\\d{11}(?<![-\\w]\\d{11})");

    private static final Pattern SEGMENT_NOT_OURS = Pattern.compile("[^/]*(" + NOT_OURS + ")[^/]*");

    /** RFC 9110 §9.3 and RFC 5789. */
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS,
            HttpMethod.CONNECT,
            HttpMethod.TRACE);

    private static final String OTHER_METHOD = "OTHER";

    private Shown() {}

    /** A method of HTTP. All others have one form: a caller can invent any number, and write anything in them. */
    public static String method(HttpMethod method) {
        return isMethod(method.name()) ? method.name() : OTHER_METHOD;
    }

    /** Whether {@link #method} leaves it unchanged. */
    public static boolean isMethod(String name) {
        return METHODS.contains(HttpMethod.valueOf(name)) || name.equals(OTHER_METHOD);
    }

    /** A path, in which {@code *} replaces parts that the suite does not define, truncated if it is too long. */
    public static String path(String path) {
        var ours = isPlain(path) || !NOT_OURS.matcher(path).find()
                ? path
                : SEGMENT_NOT_OURS.matcher(path).replaceAll("*");
        return ours.length() > MOST_CHARACTERS ? ours.substring(0, MOST_CHARACTERS) + "…" : ours;
    }

    /** Most paths are, and this check is much cheaper. */
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
