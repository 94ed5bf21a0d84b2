package org.dongjiang.gateway.routing;

import static org.dongjiang.kernel.problem.CommonProblem.DEPENDENCY_BUSY;
import static org.dongjiang.kernel.problem.CommonProblem.DEPENDENCY_LATE;
import static org.dongjiang.kernel.problem.CommonProblem.DEPENDENCY_UNAVAILABLE;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.StreamResetException;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Set;
import org.dongjiang.gateway.pillar.Lost;
import org.dongjiang.gateway.pillar.Pillar;
import org.dongjiang.gateway.routing.Deadlines.Late;
import org.dongjiang.kernel.problem.ProblemType;

/**
 * Sends the request to the service, and reports if it does not answer. A service may close a persistent connection at
 * the moment of reuse, and an instance may be lost during a request: then a read is sent once more.
 */
class Asking implements ProxyInterceptor {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Pillar pillar;

    Asking(Pillar pillar) {
        this.pillar = pillar;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        if (hasNoBody(request.headers())) {
            // It has no body to wait for and to forward, so it can be sent again.
            request.setBody(null).proxiedRequest().resume();
        }
        return context.sendRequest()
                .recover(fault -> mayAskAgain(request, fault)
                        ? context.sendRequest().recover(again -> refuse(context, again))
                        : refuse(context, fault));
    }

    private Future<ProxyResponse> refuse(ProxyContext context, Throwable fault) {
        return Future.succeededFuture(Refusal.answer(context, typeOf(fault).because(pillar.name())));
    }

    private static ProblemType typeOf(Throwable fault) {
        if (ToInstance.isBusy(fault)) {
            return DEPENDENCY_BUSY;
        }
        return causeOf(fault) instanceof Late ? DEPENDENCY_LATE : DEPENDENCY_UNAVAILABLE;
    }

    private static Throwable causeOf(Throwable fault) {
        return fault instanceof StreamResetException ? fault.getCause() : fault;
    }

    private static boolean mayAskAgain(ProxyRequest request, Throwable fault) {
        var cause = causeOf(fault);
        boolean unanswered = cause instanceof HttpClosedException
                || cause instanceof Lost
                || (cause instanceof IOException && !(cause instanceof ConnectException));
        return unanswered
                && READING.contains(request.getMethod())
                && request.getBody() == null
                && !request.proxiedRequest().response().closed();
    }

    /** Some clients send a length of zero. */
    private static boolean hasNoBody(MultiMap headers) {
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return (length == null || length.equals("0")) && !headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }
}
