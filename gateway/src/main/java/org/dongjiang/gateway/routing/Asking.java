package org.dongjiang.gateway.routing;

import static org.dongjiang.kernel.problem.CommonProblem.DEPENDENCY_LATE;
import static org.dongjiang.kernel.problem.CommonProblem.DEPENDENCY_UNAVAILABLE;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.StreamResetException;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.Set;
import org.dongjiang.gateway.pillar.Pillar;
import org.dongjiang.gateway.routing.Deadlines.Late;
import org.dongjiang.kernel.problem.Problem;

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
                .recover(fault -> Future.succeededFuture(Refusal.answer(context, refusal(fault))));
    }

    private Problem refusal(Throwable fault) {
        boolean late = fault instanceof StreamResetException reset && reset.getCause() instanceof Late;
        var type = late ? DEPENDENCY_LATE : DEPENDENCY_UNAVAILABLE;
        return type.because(pillar.name());
    }

    private static boolean mayAskAgain(ProxyRequest request, Throwable fault) {
        boolean closed = fault instanceof HttpClosedException
                || (fault instanceof SocketException && !(fault instanceof ConnectException));
        return closed
                && READING.contains(request.getMethod())
                && !request.proxiedRequest().headers().contains(HttpHeaders.CONTENT_LENGTH)
                && !request.proxiedRequest().headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static Future<ProxyResponse> askAgain(ProxyContext context) {
        // The body, which is empty, has been read to its end and cannot be read again.
        context.request().setBody(Body.body(Buffer.buffer()));
        return context.sendRequest();
    }
}
