package org.dongjiang.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import java.time.Duration;

/**
 * Ends a request for which a service takes too long. Two deadlines, for a file of many records may take long where an answer may
 * not: until its head, and from there to its end. No byte puts them off.
 */
class Deadlines {

    private final RoutingConfig limits;
    private final Vertx vertx;

    /** Says that the time was up, and costs no stack trace. */
    static final class Late extends RuntimeException {

        private Late() {
            super("a deadline has passed", null, false, false);
        }
    }

    Deadlines(RoutingConfig limits, Vertx vertx) {
        this.limits = limits;
        this.vertx = vertx;
    }

    void limit(HttpClientRequest request) {
        endsWithin(limits.longestWait(), request, request.response());
        request.response().onSuccess(answer -> endsWithin(limits.longestTransfer(), request, answer.end()));
    }

    private void endsWithin(Duration time, HttpClientRequest request, Future<?> end) {
        long timer = vertx.setTimer(time.toMillis(), late -> request.reset(0, new Late()));
        end.onComplete(ended -> vertx.cancelTimer(timer));
    }
}
