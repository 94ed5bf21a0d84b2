package org.dongjiang.kernel.access;

import io.netty.channel.ChannelFutureListener;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dongjiang.kernel.problem.Trace;
import org.dongjiang.kernel.readiness.Readiness;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

/** Writes the lines. Quarkus has an access log too, but its JSON is one text, in which nothing can be looked for by field. */
@ApplicationScoped
class AccessLog {

    private static final Logger LOG = Logger.getLogger("access");

    /** Before the routes that refuse. */
    void install(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Router router) {
        router.route().order(Integer.MIN_VALUE).handler(AccessLog::noteStart);
    }

    private static void noteStart(RoutingContext context) {
        // What machines ask each second is asked by nobody.
        if (LOG.isLoggable(Level.INFO)
                && !Readiness.PATH.equals(context.request().path())) {
            writeAtEnd(context, System.nanoTime());
        }
        context.next();
    }

    /** Vert.x tells of no end where the proxy or a deadline has closed an answer that was begun: then the connection does. */
    private static void writeAtEnd(RoutingContext context, long start) {
        var closed = ((ConnectionBase) context.request().connection()).channel().closeFuture();
        var written = new AtomicBoolean();
        Runnable write = () -> {
            if (!written.getAndSet(true)) {
                LOG.logRaw(line(context, System.nanoTime() - start));
            }
        };
        ChannelFutureListener onClose = end -> write.run();
        closed.addListener(onClose);
        context.addEndHandler(end -> {
            closed.removeListener(onClose);
            write.run();
        });
    }

    private static ExtLogRecord line(RoutingContext context, long nanos) {
        var response = context.response();
        boolean complete = response.ended();
        var method = Shown.path(context.request().method().name());
        var path = Shown.path(context.request().path());
        // Where the caller has gone before anything was told, there is none.
        var status = response.headWritten() ? Integer.toString(response.getStatusCode()) : "-";
        var line = new ExtLogRecord(
                Level.INFO,
                method + " " + path + " " + status + (complete ? "" : " broken off"),
                ExtLogRecord.FormatStyle.NO_FORMAT,
                AccessLog.class.getName());
        line.setLoggerName(LOG.getName());
        line.putMdc("method", method);
        line.putMdc("path", path);
        line.putMdc("status", status);
        line.putMdc("complete", Boolean.toString(complete));
        line.putMdc("bytes", Long.toString(response.bytesWritten()));
        line.putMdc("millis", Long.toString(TimeUnit.NANOSECONDS.toMillis(nanos)));
        line.putMdc("requestId", response.headers().get(Trace.TOLD_IN));
        return line;
    }
}
