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
 * Finds an instance that takes the request, and tells how the instance did. Where nobody listens any more, another is taken: nothing
 * has been sent yet, whatever was asked.
 */
class ToInstance implements OriginRequestProvider {

    private static final int MOST_TRIED = 3;

    /** With these a service says that it has failed; with 503 that it is to be asked again. */
    private static final Set<Integer> FAULTS = Set.of(500, 502, 504);

    private final Instances instances;
    private final Deadlines deadlines;

    /** Says that no instance takes requests, and costs no stack trace. */
    static final class Nobody extends RuntimeException {

        private Nobody() {
            super("no instance takes requests", null, false, false);
        }
    }

    /** What an instance did wrong, for its breaker. */
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
                        // A connection that had been kept, closed in the moment in which it was to be used: no sign of
                        // how the instance does.
                        call.dropped();
                    } else {
                        call.notReached(fault);
                    }
                    return tries > 1 ? send(context, tries - 1) : Future.failedFuture(fault);
                });
    }

    /** All connections to the instance are in use, and nothing is wrong with it. */
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

    /** Whoever asked may have gone away, or sent too much: that is not the instance's fault. */
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
