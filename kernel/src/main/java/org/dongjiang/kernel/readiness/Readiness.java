package org.dongjiang.kernel.readiness;

import static org.dongjiang.kernel.problem.CommonProblem.PROCESS_STOPPING;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Answers 204 while the process accepts requests, and 503 after it was told to stop ({@code quarkus.shutdown.delay}).
 * From then on it also asks clients to close persistent connections.
 */
@ApplicationScoped
public class Readiness {

    public static final String PATH = "/ready";

    /** Neither roles nor limits apply: machines call it each second. */
    private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE + 1;

    private static final int NO_CONTENT = 204;
    /** In the terms of HTTP/2 (RFC 9113, 7). */
    private static final int NO_ERROR = 0;

    private static final int RETRY_SECONDS = 1;

    private volatile boolean stopping;

    void stop(@Observes ShutdownDelayInitiatedEvent told) {
        stopping = true;
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).handler(this::letGo);
        router.route(PATH)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(BEFORE_ALL_OTHERS)
                .handler(this::tell);
    }

    private void letGo(RoutingContext context) {
        if (stopping && context.request().version() == HttpVersion.HTTP_2) {
            context.request().connection().goAway(NO_ERROR);
        } else if (stopping) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        context.next();
    }

    private void tell(RoutingContext context) {
        if (stopping) {
            context.fail(PROCESS_STOPPING.because().retryAfterSeconds(RETRY_SECONDS));
        } else {
            context.response().setStatusCode(NO_CONTENT).end();
        }
    }
}
