package org.dongjiang.kernel.problem;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** Ends a request whose client continues to send. Other requests on an HTTP/2 connection are not affected. */
public final class HangUp {

    /**
     * A client that is still sending reads the refusal only if its data are accepted; they are discarded, for a limited
     * time.
     */
    private static final int LINGER_MILLIS = 2_000;

    private HangUp() {}

    public static void now(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }

    /** When all pending data have been received and discarded, but not later than the time limit. */
    public static void soon(HttpServerRequest request, Vertx vertx) {
        if (request.isEnded()) {
            now(request);
            return;
        }
        long timer = vertx.setTimer(LINGER_MILLIS, late -> now(request));
        request.end().onComplete(ended -> {
            vertx.cancelTimer(timer);
            now(request);
        });
        dropRest(request);
    }

    static void dropRest(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.handler(dropped -> {}).resume();
        }
    }
}
