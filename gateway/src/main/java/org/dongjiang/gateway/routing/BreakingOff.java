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
 * An HTTP/1 request whose connection is closed at once when the proxy aborts its answer. Otherwise it would end only
 * after all pending output is written, which never happens if the client does not read. The end of the request would
 * then not be reported, and the process would wait for it when it stops.
 */
final class BreakingOff extends HttpServerRequestWrapper {

    private final HttpServerResponse answer;

    private BreakingOff(HttpServerRequestInternal request) {
        super(request);
        answer = new Answer(request);
    }

    /** On an HTTP/2 connection other requests continue, and there the proxy's own way works. */
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

        /** After a reset the proxy would report the error to a client that is no longer connected. */
        @Override
        public Future<Void> end() {
            return brokenOff ? Future.failedFuture(new HttpClosedException("broken off")) : super.end();
        }
    }
}
