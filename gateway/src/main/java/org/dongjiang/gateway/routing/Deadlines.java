package org.dongjiang.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.time.Duration;

/**
 * Ends a request for which a service takes too long. Two deadlines, for a file of many records may take long where an answer may
 * not: until its head, and, where that has come by then, from there on to its end. No byte puts them off.
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
        var head = request.response();
        var end = head.compose(HttpClientResponse::end);
        after(limits.longestWait(), end, waited -> {
            if (head.succeeded()) {
                after(limits.longestTransfer(), end, transferred -> request.reset(0, new Late()));
            } else {
                request.reset(0, new Late());
            }
        });
    }

    /** Unless it has ended by then. */
    private void after(Duration time, Future<?> end, Handler<Long> then) {
        long timer = vertx.setTimer(time.toMillis(), then);
        end.onComplete(ended -> vertx.cancelTimer(timer));
    }
}
