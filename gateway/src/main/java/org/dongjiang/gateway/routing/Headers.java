package org.dongjiang.gateway.routing;

import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import org.dongjiang.kernel.problem.Trace;

/** Takes off what clients may not say of themselves. */
class Headers implements ProxyInterceptor {

    private static final List<String> NOT_FOR_CLIENTS =
            List.of("forwarded", "x-forwarded-", "x-real-ip", "x-request-id", "x-user", "x-remote-", "x-http-method");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var headers = context.request().headers();
        for (var name : List.copyOf(headers.names())) {
            var plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
            if (NOT_FOR_CLIENTS.stream().anyMatch(plain::startsWith)) {
                headers.remove(name);
            }
        }
        var client = context.request().proxiedRequest().remoteAddress();
        if (client != null) {
            headers.set("X-Forwarded-For", client.hostAddress());
        }
        return context.sendRequest().map(response -> {
            // The same as the gateway's own, which is there already.
            response.headers().remove(Trace.TOLD_IN);
            return response;
        });
    }
}
