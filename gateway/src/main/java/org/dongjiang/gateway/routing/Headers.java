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
 * Takes off what clients may not say of themselves and what is meant for the next hop only, and says where the request came from.
 * That is said in {@code X-Forwarded-*} and not in {@code Forwarded} (RFC 7239): it is what the servers behind understand when
 * they are told to, a Vert.x service too.
 */
class Headers implements ProxyInterceptor {

    /** What their names begin with. A service believes none of them; one that is put behind the gateway some day might. */
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

    /** Of one hop (RFC 9110 §7.6.1), named in {@code Connection} or not; the proxy takes them off requests itself. */
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
            // The usual words are said without: with others Vert.x takes a 304 for an answer that has a body, and
            // announces one.
            response.setStatusMessage(null);
            // The proxy would read it, to say the same in its own.
            response.headers().remove(HttpHeaders.DATE);
            // The same as the gateway's own, which are there already.
            response.headers().remove(Trace.TOLD_IN).remove(HttpHeaders.VARY).remove("X-Content-Type-Options");
            return response;
        });
    }

    /** A name with {@code _} is nobody's: servers that make variables of names cannot tell it from one with {@code -}. */
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
        // Whatever the client calls it: by this number the request is found.
        headers.set(Trace.HEADER, request.getHeader(Trace.HEADER));
    }
}
