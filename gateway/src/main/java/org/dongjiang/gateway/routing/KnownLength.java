package org.dongjiang.gateway.routing;

import static org.dongjiang.gateway.routing.RoutingProblem.HTTP_VERSION_REFUSED;

import io.vertx.core.Future;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/**
 * Clients with HTTP/1.0 get only answers of a known length: the proxy would buffer others in memory, whatever their
 * length.
 */
class KnownLength implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var sent = context.sendRequest();
        return context.request().version() == HttpVersion.HTTP_1_0
                ? sent.map(answer -> isOfKnownLength(answer) ? answer : refuse(context, answer))
                : sent;
    }

    private static boolean isOfKnownLength(ProxyResponse answer) {
        return answer.getBody() == null || answer.getBody().length() >= 0;
    }

    private static ProxyResponse refuse(ProxyContext context, ProxyResponse answer) {
        // It is discarded as it arrives.
        answer.release();
        return Refusal.answer(context, HTTP_VERSION_REFUSED.because());
    }
}
