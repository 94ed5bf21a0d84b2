package org.dongjiang.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body as it comes. */
abstract class PassedOn implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;

    PassedOn(ReadStream<Buffer> body) {
        this.body = body;
    }

    @Override
    public PassedOn handler(Handler<Buffer> handler) {
        body.handler(handler);
        return this;
    }

    @Override
    public PassedOn exceptionHandler(Handler<Throwable> handler) {
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public PassedOn endHandler(Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    @Override
    public PassedOn pause() {
        body.pause();
        return this;
    }

    @Override
    public PassedOn resume() {
        body.resume();
        return this;
    }

    @Override
    public PassedOn fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
