package org.dongjiang.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.AbstractResponseWrapper;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * A request of HTTP/1 whose answer, where the proxy breaks it off, ends with its connection at once. Else it would end when all that is
 * still to be written has been, which never comes about where the caller does not read; and nobody would be told that the request is
 * over, so that the process would wait for it when it is to stop.
 */
final class BreakingOff extends HttpServerRequestWrapper {

    private final HttpServerResponse answer;

    private BreakingOff(HttpServerRequestInternal request) {
        super(request);
        answer = new Answer(request);
    }

    /** Others on a connection of HTTP/2 go on, and there the proxy's way is heard of. */
    static HttpServerRequest of(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2 ? request : new BreakingOff((HttpServerRequestInternal) request);
    }

    @Override
    public HttpServerResponse response() {
        return answer;
    }

    private static final class Answer extends AbstractResponseWrapper {

        private final HttpServerRequest asked;
        private boolean brokenOff;

        private Answer(HttpServerRequest asked) {
            super(asked.response());
            this.asked = asked;
        }

        @Override
        public boolean reset() {
            brokenOff = true;
            var unused = ((ConnectionBase) asked.connection())
                    .channel()
                    .pipeline()
                    .firstContext()
                    .close();
            return true;
        }

        /** After a reset the proxy would tell of the fault, and nobody is there any more. */
        @Override
        public Future<Void> end() {
            return brokenOff ? Future.failedFuture(new HttpClosedException("broken off")) : super.end();
        }
    }
}
