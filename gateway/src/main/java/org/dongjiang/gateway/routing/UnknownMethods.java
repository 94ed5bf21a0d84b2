package org.dongjiang.gateway.routing;

import static org.dongjiang.kernel.problem.CommonProblem.METHOD_REFUSED;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.dongjiang.kernel.problem.KnownMethods;

/**
 * Unknown methods are not forwarded. The refusal must list the methods of the path, which only the service knows: it is
 * asked for them instead.
 */
class UnknownMethods implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var method = context.request().getMethod();
        if (KnownMethods.contain(method)) {
            return context.sendRequest();
        }
        context.request().setMethod(HttpMethod.OPTIONS);
        return context.sendRequest().map(answer -> {
            var allowed = answer.headers().get(HttpHeaders.ALLOW);
            if (allowed == null) {
                return answer;
            }
            answer.release();
            return Refusal.answer(context, METHOD_REFUSED.because(method.name()))
                    .putHeader(HttpHeaders.ALLOW, allowed);
        });
    }
}
