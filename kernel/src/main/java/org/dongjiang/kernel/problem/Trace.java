package org.dongjiang.kernel.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** The number under which one request is found in the logs of every process (W3C Trace Context). */
public final class Trace {

    /** The request header that carries it between processes. */
    public static final String HEADER = "traceparent";

    /** The response header by which the caller learns it. */
    public static final CharSequence TOLD_IN = HttpHeaders.createOptimized("X-Request-Id");

    private static final Pattern TRACEPARENT = Pattern.compile("00-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

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

    /**
     * Takes a request up: from here on the number stands in its headers, and whatever is done for it on this Vert.x context is done
     * under it, whether traces are collected or not. Of a request that has been taken up it tells the number.
     */
    @SuppressWarnings("MustBeClosed") // It ends with the context, which is the request's own.
    static String takeUp(MultiMap headers) {
        var span = Span.current().getSpanContext();
        if (!span.isValid()) {
            span = SpanContext.create(
                    idOf(headers.get(HEADER)), spanDigits(), TraceFlags.getSampled(), TraceState.getDefault());
            Context.current().with(Span.wrap(span)).makeCurrent();
        }
        passOn(headers::set);
        return span.getTraceId();
    }

    /** Gives the headers by which another process does its part under the same number; none outside of a request. */
    public static void passOn(BiConsumer<String, String> headers) {
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, BiConsumer::accept);
    }

    /** Nobody gains by guessing one, so they need not come from where secrets come from. */
    private static String spanDigits() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
