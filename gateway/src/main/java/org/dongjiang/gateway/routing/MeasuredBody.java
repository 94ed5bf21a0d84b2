package org.dongjiang.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.io.IOException;

/** A body that fails where it exceeds its limit; what comes after that is dropped. */
class MeasuredBody extends PassedOn {

    private Handler<Throwable> onFault = fault -> {};
    private long left;

    /** @param limit in bytes */
    MeasuredBody(ReadStream<Buffer> body, long limit) {
        super(body);
        left = limit;
    }

    boolean isExceeded() {
        return left < 0;
    }

    @Override
    public PassedOn handler(Handler<Buffer> handler) {
        return super.handler(handler == null ? null : part -> measured(part, handler));
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
    public PassedOn exceptionHandler(Handler<Throwable> handler) {
        onFault = handler == null ? fault -> {} : handler;
        return super.exceptionHandler(handler);
    }
}
