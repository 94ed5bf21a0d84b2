package org.dongjiang.kernel.access;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.semconv.ClientAttributes;
import io.opentelemetry.semconv.HttpAttributes;
import io.opentelemetry.semconv.NetworkAttributes;
import io.opentelemetry.semconv.UrlAttributes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.problem.Shown;

/** Removes data that may be personal from traces when they are added: a finished span cannot be changed. */
@ApplicationScoped
class NothingPersonal implements SpanProcessor {

    private static final List<AttributeKey<String>> WHO_AND_WHAT = List.of(
            UrlAttributes.URL_QUERY,
            HttpAttributes.HTTP_REQUEST_METHOD_ORIGINAL,
            ClientAttributes.CLIENT_ADDRESS,
            NetworkAttributes.NETWORK_PEER_ADDRESS);

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (var key : WHO_AND_WHAT) {
            if (span.getAttribute(key) != null) {
                span.setAttribute(key, "*");
            }
        }
        var path = span.getAttribute(UrlAttributes.URL_PATH);
        if (path != null) {
            span.setAttribute(UrlAttributes.URL_PATH, Shown.path(path));
        }
        var url = span.getAttribute(UrlAttributes.URL_FULL);
        if (url != null) {
            span.setAttribute(UrlAttributes.URL_FULL, Shown.path(url.replaceFirst("\\?.*", "")));
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // It is too late.
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
