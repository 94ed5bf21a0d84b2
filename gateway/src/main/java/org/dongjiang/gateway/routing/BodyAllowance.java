package org.dongjiang.gateway.routing;

import static org.dongjiang.kernel.problem.CommonProblem.BODY_TOO_LARGE;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.dongjiang.kernel.problem.BodyLimitConfig;
import org.dongjiang.kernel.problem.HangUp;

/** Forwards a body of unknown length only up to the limit of its path; known lengths were checked before. */
class BodyAllowance implements ProxyInterceptor {

    private static final String EXCEEDED = "body-exceeded";
    private final BodyLimitConfig limits;
    private final Vertx vertx;

    BodyAllowance(BodyLimitConfig limits, Vertx vertx) {
        this.limits = limits;
        this.vertx = vertx;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request().proxiedRequest();
        if (!request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return context.sendRequest();
        }
        long limit = limits.bytes(request.path());
        var body = new MeasuredBody(request, limit);
        context.request().setBody(Body.body(body));
        return context.sendRequest().recover(fault -> {
            if (!body.isExceeded()) {
                return Future.failedFuture(fault);
            }
            context.set(EXCEEDED, true);
            return Future.succeededFuture(Refusal.answer(context, BODY_TOO_LARGE.because(limit))
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE));
        });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var sent = context.sendResponse();
        return context.get(EXCEEDED, Boolean.class) == null
                ? sent
                : sent.onComplete(told -> HangUp.soon(context.request().proxiedRequest(), vertx));
    }
}
