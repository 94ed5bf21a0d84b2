package org.dongjiang.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.Set;
import org.dongjiang.gateway.pillar.Pillar;

/**
 * Asks the service, and says so where it does not answer. A connection that has been kept may be closed by the service in the
 * moment in which it is used again: then it is asked once more, if it is only asked to tell something.
 */
class Asking implements ProxyInterceptor {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Pillar pillar;

    Asking(Pillar pillar) {
        this.pillar = pillar;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest()
                .recover(
                        fault -> mayAskAgain(context.request(), fault) ? askAgain(context) : Future.failedFuture(fault))
                .recover(fault -> Future.succeededFuture(Unavailable.answer(context, pillar)));
    }

    private static boolean mayAskAgain(ProxyRequest request, Throwable fault) {
        boolean closed = fault instanceof HttpClosedException
                || (fault instanceof SocketException && !(fault instanceof ConnectException));
        return closed
                && READING.contains(request.getMethod())
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static Future<ProxyResponse> askAgain(ProxyContext context) {
        // The body, which is empty, has been read to its end and cannot be read again.
        context.request().setBody(Body.body(Buffer.buffer()));
        return context.sendRequest();
    }
}
