package org.dongjiang.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.time.Duration;

/**
 * Aborts a request for which a service takes too long. There are two deadlines, because a large file may take long
 * where an answer may not: one until the head of the answer and, if it has arrived, a second from then to the end.
 * Received bytes do not extend them.
 */
class Deadlines {

    private final RoutingConfig limits;
    private final Vertx vertx;

    /** The deadline has passed. Has no stack trace, to save time. */
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
