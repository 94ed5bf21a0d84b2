package org.dongjiang.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;

/**
 * Closes the caller's connection where a service breaks an answer off, before the proxy learns of it. The proxy would close it in a way
 * in which nobody is told that the request is over, and the process would wait for it when it is to stop.
 */
class BreakingOff implements ProxyInterceptor {

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var request = context.request().proxiedRequest();
        var body = context.response().getBody();
        // Others on a connection of HTTP/2 go on, and there the proxy's way is heard of.
        if (body != null && request.version() != HttpVersion.HTTP_2) {
            context.response().setBody(Body.body(new Answer(body.stream(), request), body.length()));
        }
        return context.sendResponse();
    }

    private static final class Answer extends PassedOn {

        private final HttpServerRequest asked;

        private Answer(ReadStream<Buffer> body, HttpServerRequest asked) {
            super(body);
            this.asked = asked;
        }

        @Override
        public PassedOn exceptionHandler(Handler<Throwable> handler) {
            return super.exceptionHandler(handler == null ? null : fault -> closeThen(() -> handler.handle(fault)));
        }

        private void closeThen(Runnable next) {
            if (asked.response().closed()) {
                next.run();
            } else {
                var connection = (ConnectionBase) asked.connection().closeHandler(closed -> next.run());
                // At once, or who does not read would have to be sent first what is still to be written.
                var unused = connection.channel().pipeline().firstContext().close();
            }
        }
    }
}
