package org.dongjiang.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import java.time.Duration;

/**
 * Ends a request for which a service takes too long. Two deadlines, for a file of many records may take long where an answer may
 * not: until its head, and from there to its end. No byte puts them off.
 */
class Deadlines implements OriginRequestProvider {

    /** To be given one of the connections to the service, or a new one. */
    private static final int CONNECT_MILLIS = 2_000;

    private final RequestOptions origin;
    private final RoutingConfig limits;
    private final Vertx vertx;

    /** Says that the time was up, and costs no stack trace. */
    static final class Late extends RuntimeException {

        private Late() {
            super("a deadline has passed", null, false, false);
        }
    }

    Deadlines(RequestOptions origin, RoutingConfig limits, Vertx vertx) {
        this.origin = origin;
        this.limits = limits;
        this.vertx = vertx;
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext context) {
        var options = new RequestOptions(origin).setConnectTimeout(CONNECT_MILLIS);
        return context.client().request(options).onSuccess(this::limit);
    }

    private void limit(HttpClientRequest request) {
        endsWithin(limits.longestWait(), request, request.response());
        request.response().onSuccess(answer -> endsWithin(limits.longestTransfer(), request, answer.end()));
    }

    private void endsWithin(Duration time, HttpClientRequest request, Future<?> end) {
        long timer = vertx.setTimer(time.toMillis(), late -> request.reset(0, new Late()));
        end.onComplete(ended -> vertx.cancelTimer(timer));
    }
}
