package org.dongjiang.kernel.access;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.inject.Singleton;
import org.dongjiang.kernel.problem.Shown;

/** Invented methods share one series of the metrics: otherwise anybody could add any number. */
@Singleton
class MethodSeries implements HttpServerMetricsTagsContributor, MeterFilter {

    private static final String REQUESTS = "http.server.requests";
    private static final String METHOD = "method";

    /** Replaces the tag of the same name. A filter that renames would still store each original name. */
    @Override
    public Tags contribute(Context context) {
        return Tags.of(METHOD, Shown.method(context.request().method()));
    }

    /** An aborted request has no {@link #contribute}: one with an invented method is not counted. */
    @Override
    public MeterFilterReply accept(Meter.Id id) {
        return id.getName().equals(REQUESTS) && !Shown.isMethod(id.getTag(METHOD))
                ? MeterFilterReply.DENY
                : MeterFilterReply.NEUTRAL;
    }
}
