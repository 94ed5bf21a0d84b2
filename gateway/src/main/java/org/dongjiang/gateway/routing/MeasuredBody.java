package org.dongjiang.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.io.IOException;

/** A body that fails when it exceeds its limit; the rest is discarded. */
class MeasuredBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private Handler<Throwable> onFault = fault -> {};
    private long left;

    /** @param limit in bytes */
    MeasuredBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        left = limit;
    }

    boolean isExceeded() {
        return left < 0;
    }

    @Override
    public MeasuredBody handler(Handler<Buffer> handler) {
        body.handler(handler == null ? null : part -> measured(part, handler));
        return this;
    }

    private void measured(Buffer part, Handler<Buffer> handler) {
        if (isExceeded()) {
            return;
        }
        left -= part.length();
        if (isExceeded()) {
            onFault.handle(new IOException("the body exceeds its limit"));
        } else {
            handler.handle(part);
        }
    }

    @Override
    public MeasuredBody exceptionHandler(Handler<Throwable> handler) {
        onFault = handler == null ? fault -> {} : handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public MeasuredBody endHandler(Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    @Override
    public MeasuredBody pause() {
        body.pause();
        return this;
    }

    @Override
    public MeasuredBody resume() {
        body.resume();
        return this;
    }

    @Override
    public MeasuredBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
