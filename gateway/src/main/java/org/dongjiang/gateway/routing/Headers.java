package org.dongjiang.gateway.routing;

import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dongjiang.kernel.problem.Trace;

/** Takes off what clients may not say of themselves, and gives every request its trace id. */
class Headers implements ProxyInterceptor {

    private static final List<String> NOT_FOR_CLIENTS =
            List.of("forwarded", "x-forwarded-", "x-real-ip", "x-request-id", "x-user", "x-remote-", "x-http-method");
    private static final int SPAN_DIGITS = 16;

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var headers = context.request().headers();
        var trace = Trace.idOf(headers.get(Trace.HEADER));
        for (var name : List.copyOf(headers.names())) {
            var plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
            if (NOT_FOR_CLIENTS.stream().anyMatch(plain::startsWith)) {
                headers.remove(name);
            }
        }
        var span = UUID.randomUUID().toString().replace("-", "").substring(0, SPAN_DIGITS);
        headers.set(Trace.HEADER, "00-" + trace + "-" + span + "-01");
        headers.set("X-Request-Id", trace);
        var client = context.request().proxiedRequest().remoteAddress();
        if (client != null) {
            headers.set("X-Forwarded-For", client.hostAddress());
        }
        return context.sendRequest().map(response -> {
            response.headers().set("X-Request-Id", trace);
            return response;
        });
    }
}
