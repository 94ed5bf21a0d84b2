package org.dongjiang.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import io.vertx.core.impl.NoStackTraceTimeoutException;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import java.util.Set;
import org.dongjiang.gateway.pillar.Call;
import org.dongjiang.gateway.pillar.Connections;
import org.dongjiang.gateway.pillar.Instances;
import org.dongjiang.gateway.pillar.Lost;
import org.dongjiang.gateway.routing.Deadlines.Late;

/**
 * Finds an instance that accepts the request, and records the result for that instance. If connections are refused,
 * another is used, for any request, because nothing has been sent yet.
 */
class ToInstance implements OriginRequestProvider {

    private static final int MOST_TRIED = 3;

    /** Statuses by which a service reports its own failure; 503 asks for a retry instead. */
    private static final Set<Integer> FAULTS = Set.of(500, 502, 504);

    private final Instances instances;
    private final Deadlines deadlines;

    /** No instance accepts requests. Has no stack trace, to save time. */
    static final class Nobody extends RuntimeException {

        private Nobody() {
            super("no instance accepts requests", null, false, false);
        }
    }

    /** The failure of an instance, for its circuit breaker. */
    private static final class Fault extends RuntimeException {

        private Fault(int status) {
            super("status " + status, null, false, false);
        }
    }

    ToInstance(Instances instances, Deadlines deadlines) {
        this.instances = instances;
        this.deadlines = deadlines;
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext context) {
        return send(context, MOST_TRIED);
    }

    private Future<HttpClientRequest> send(ProxyContext context, int tries) {
        var found = instances.call();
        if (found.isEmpty()) {
            return Future.failedFuture(new Nobody());
        }
        var call = found.get();
        return context.client()
                .request(call.address().setConnectTimeout(Connections.CONNECT_MILLIS))
                .onSuccess(request -> watch(request, call))
                .recover(fault -> {
                    if (isBusy(fault)) {
                        call.dropped();
                        return Future.failedFuture(fault);
                    }
                    if (fault instanceof HttpClosedException) {
                        // A persistent connection closed at the moment of reuse: this is no failure of the instance.
                        call.dropped();
                    } else {
                        call.notReached(fault);
                    }
                    return tries > 1 ? send(context, tries - 1) : Future.failedFuture(fault);
                });
    }

    /** All connections to the instance are in use; this is no failure of the instance. */
    static boolean isBusy(Throwable fault) {
        return fault instanceof ConnectionPoolTooBusyException || fault instanceof NoStackTraceTimeoutException;
    }

    private void watch(HttpClientRequest request, Call call) {
        call.sent(request);
        deadlines.limit(request);
        request.response().onSuccess(answer -> judge(answer, call)).onFailure(fault -> judge(fault, call));
    }

    private static void judge(HttpClientResponse answer, Call call) {
        if (FAULTS.contains(answer.statusCode())) {
            call.failed(new Fault(answer.statusCode()));
        } else {
            answer.end().onSuccess(ended -> call.succeeded()).onFailure(fault -> judge(fault, call));
        }
    }

    /** The client may have disconnected, or sent too much: this is no failure of the instance. */
    private static void judge(Throwable fault, Call call) {
        if (fault instanceof StreamResetException reset && !isOurs(reset.getCause())) {
            call.dropped();
        } else {
            call.failed(fault);
        }
    }

    private static boolean isOurs(Throwable cause) {
        return cause instanceof Late || cause instanceof Lost;
    }
}
