package org.dongjiang.kernel.problem;

import static org.dongjiang.kernel.problem.CommonProblem.BODY_TOO_LARGE;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Reads a body of unknown length only up to the limit. */
class BodyLimit {

    private final BodyLimitConfig limits;

    BodyLimit(BodyLimitConfig limits) {
        this.limits = limits;
    }

    @ServerRequestFilter
    void limit(ContainerRequestContext request, RoutingContext context) {
        var headers = context.request().headers();
        if (headers.contains(HttpHeaders.TRANSFER_ENCODING) && !headers.contains(HttpHeaders.CONTENT_LENGTH)) {
            request.setEntityStream(
                    new Limited(request.getEntityStream(), context, limits.bytes(context.normalizedPath())));
        }
    }

    static void hangUpAfterwards(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.addEndHandler(answered -> HangUp.soon(context.request(), context.vertx()));
    }

    private static final class Limited extends FilterInputStream {

        private final RoutingContext context;
        private final long limit;
        private long left;

        Limited(InputStream body, RoutingContext context, long limit) {
            super(body);
            this.context = context;
            this.limit = limit;
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int sign = super.read();
            count(sign < 0 ? 0 : 1);
            return sign;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int bytes = super.read(into, offset, length);
            count(bytes);
            return bytes;
        }

        private void count(int bytes) throws IOException {
            left -= Math.max(bytes, 0);
            if (left < 0) {
                hangUpAfterwards(context);
                // In the form that JSON readers pass through; the mapper finds the refusal in it.
                throw new IOException(BODY_TOO_LARGE.because(limit));
            }
        }

        /** It would read the rest, whatever its length. */
        @Override
        public void close() throws IOException {
            if (left >= 0) {
                super.close();
            }
        }
    }
}
