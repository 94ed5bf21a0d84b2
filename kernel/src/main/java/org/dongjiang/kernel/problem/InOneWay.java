package org.dongjiang.kernel.problem;

import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/**
 * Converts an HTTP/2 request to the form of HTTP/1.1 (RFC 9113, 8.3.1 and 8.2.2), so that checks have to know one form
 * only, and a service gets the same request.
 */
final class InOneWay {

    private static final List<CharSequence> NOT_IN_HTTP_2 =
            List.of(HttpHeaders.CONNECTION, HttpHeaders.KEEP_ALIVE, HttpHeaders.TRANSFER_ENCODING);

    private InOneWay() {}

    static void translate(RoutingContext context) {
        var request = context.request();
        if (request.version() == HttpVersion.HTTP_2) {
            translate(request, request.headers());
            context.addHeadersEndHandler(
                    begun -> NOT_IN_HTTP_2.forEach(context.response().headers()::remove));
        }
    }

    private static void translate(HttpServerRequest request, MultiMap headers) {
        if (!headers.contains(HttpHeaders.HOST) && request.authority() != null) {
            headers.set(HttpHeaders.HOST, request.authority().toString());
        }
        if (!headers.contains(HttpHeaders.CONTENT_LENGTH) && isBodyToCome(request)) {
            headers.set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
    }

    /** Vert.x reports it when the body is read, which is too late. */
    private static boolean isBodyToCome(HttpServerRequest request) {
        var pipeline = ((ConnectionBase) request.connection()).channel().pipeline();
        var streams = pipeline.get(Http2ConnectionHandler.class).connection();
        var stream = streams.stream(request.response().streamId());
        return stream != null && stream.state().remoteSideOpen();
    }
}
