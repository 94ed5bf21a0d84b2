package org.dongjiang.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dongjiang.kernel.problem.Trace;

/**
 * Removes headers in which clients could claim an identity, and hop-by-hop headers, and adds the origin of the request.
 * It uses {@code X-Forwarded-*} and not {@code Forwarded} (RFC 7239), because servers understand the former when
 * configured to, including a Vert.x service.
 */
class Headers implements ProxyInterceptor {

    /** Their common prefixes. The services trust none of them; a service added behind the gateway later might. */
    private static final List<String> NOT_FOR_CLIENTS = List.of(
            "forwarded",
            "x-forwarded",
            "x-real-ip",
            "x-client-",
            "x-cluster-",
            "true-client-ip",
            "x-request-id",
            "x-user",
            "x-auth",
            "x-remote-",
            "remote-",
            "x-original-",
            "x-rewrite-");

    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");

    /**
     * Hop-by-hop headers (RFC 9110 §7.6.1), named in {@code Connection} or not; the proxy itself removes them from
     * requests.
     */
    private static final List<CharSequence> OF_ONE_HOP = Stream.of(
                    "connection", "keep-alive", "proxy-connection", "proxy-authenticate", "te", "trailer", "upgrade")
            .map(HttpHeaders::createOptimized)
            .toList();

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request().proxiedRequest();
        var headers = context.request().headers();
        removeNamedInConnection(headers);
        var refused = new ArrayList<String>(0);
        headers.forEach((name, value) -> {
            if (isNotForClients(name)) {
                refused.add(name);
            }
        });
        refused.forEach(headers::remove);
        sayWhereFrom(request, headers);
        return context.sendRequest().map(response -> {
            removeNamedInConnection(response.headers());
            OF_ONE_HOP.forEach(response.headers()::remove);
            // The standard reason phrases are omitted: with others Vert.x takes a 304 for an answer that has a body,
            // and announces one.
            response.setStatusMessage(null);
            // The proxy would parse it, to send the same in its own.
            response.headers().remove(HttpHeaders.DATE);
            // Duplicates of the gateway's own, which are set already.
            response.headers().remove(Trace.TOLD_IN).remove(HttpHeaders.VARY).remove("X-Content-Type-Options");
            return response;
        });
    }

    /**
     * A name with {@code _} is dropped: servers that convert names to variables cannot distinguish it from one with
     * {@code -}.
     */
    private static boolean isNotForClients(String name) {
        if (name.indexOf('_') >= 0) {
            return true;
        }
        for (var beginning : NOT_FOR_CLIENTS) {
            if (name.regionMatches(true, 0, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }

    private static void removeNamedInConnection(MultiMap headers) {
        for (var named : headers.getAll(HttpHeaders.CONNECTION)) {
            for (var name : named.split(",")) {
                headers.remove(name.strip());
            }
        }
    }

    private static void sayWhereFrom(HttpServerRequest request, MultiMap headers) {
        var client = request.remoteAddress();
        if (client != null) {
            headers.set(FORWARDED_FOR, client.hostAddress());
        }
        headers.set(FORWARDED_PROTO, request.scheme());
        headers.set(FORWARDED_HOST, request.getHeader(HttpHeaders.HOST));
        // Replaces the client's own: the request is found in logs by this number.
        headers.set(Trace.HEADER, request.getHeader(Trace.HEADER));
    }
}
