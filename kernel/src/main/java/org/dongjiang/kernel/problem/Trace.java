package org.dongjiang.kernel.problem;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The number under which one request is found in the logs of every process (W3C Trace Context). */
public final class Trace {

    /** The request header that carries it between processes. */
    public static final String HEADER = "traceparent";

    /** The response header by which the caller learns it. */
    public static final String TOLD_IN = "X-Request-Id";

    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private Trace() {}

    /** The trace id of a {@code traceparent} header, or a new one where there is none that can be read. */
    public static String idOf(String traceparent) {
        if (traceparent != null) {
            var matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return spanDigits() + spanDigits();
    }

    /** The header for what this process does under a trace id: a span of its own. */
    static String header(String traceId) {
        return "00-" + traceId + "-" + spanDigits() + "-01";
    }

    /** Nobody gains by guessing one, so they need not come from where secrets come from. */
    private static String spanDigits() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
