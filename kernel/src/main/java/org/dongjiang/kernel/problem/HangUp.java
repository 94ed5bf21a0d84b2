package org.dongjiang.kernel.problem;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** Ends a request whose caller goes on sending. Others on a connection of HTTP/2 are not touched. */
public final class HangUp {

    /** Who is still sending when he is refused reads the answer only if what he sends is taken; it is dropped, and not for long. */
    private static final int LINGER_MILLIS = 2_000;

    private HangUp() {}

    public static void now(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }

    /** When all that is still sent has been taken and dropped, but not later than the time to linger. */
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
