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

    /** The response header with it. */
    public static final CharSequence TOLD_IN = HttpHeaders.createOptimized("X-Request-Id");

    private static final Pattern TRACEPARENT = Pattern.compile("00-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private Trace() {}

    /** The trace id of a {@code traceparent} header, or a new one if there is no readable one. */
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
     * Starts the trace of a request: from here on its headers have the number, and all work for it on this Vert.x
     * context has the same number, whether traces are collected or not. For a request already started it returns the
     * number.
     */
    @SuppressWarnings("MustBeClosed") // It ends with the context, which belongs to the request.
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

    /** The headers by which another process continues under the same number; none outside of a request. */
    public static void passOn(BiConsumer<String, String> headers) {
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, BiConsumer::accept);
    }

    /** Guessing one has no benefit, so they need no secure random source. */
    private static String spanDigits() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
