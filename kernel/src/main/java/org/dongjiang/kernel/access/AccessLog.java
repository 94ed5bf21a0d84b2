package org.dongjiang.kernel.access;

import com.fasterxml.jackson.core.JsonFactory;
import io.netty.channel.ChannelFutureListener;
import io.vertx.core.Vertx;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import org.dongjiang.kernel.problem.Trace;
import org.dongjiang.kernel.readiness.Readiness;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

/**
 * Writes the lines, each a JSON object. Quarkus has an access log too, but its JSON is one text, in which nothing can be looked for by
 * field; and to have the line made by the formatter of all logs takes a quarter of the gateway's processor time.
 */
@ApplicationScoped
class AccessLog {

    private static final Logger LOG = Logger.getLogger("access");
    private static final JsonFactory JSON = new JsonFactory();
    private static final int LINE_CHARACTERS = 300;

    private final Handler stdout;

    AccessLog(AccessLogConfig config, Vertx vertx) {
        stdout = new StandardOutput(vertx);
        if (config.toStdout()) {
            LOG.addHandler(stdout);
        }
    }

    /** Or, where a program is loaded anew while it is written, each line would be there once more. */
    @PreDestroy
    void stop() {
        LOG.removeHandler(stdout);
        stdout.flush();
    }

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
        var line = new ExtLogRecord(Level.INFO, "", ExtLogRecord.FormatStyle.NO_FORMAT, AccessLog.class.getName());
        line.setMessage(text(context, nanos, line.getInstant()));
        return line;
    }

    private static String text(RoutingContext context, long nanos, Instant written) {
        var request = context.request();
        var response = context.response();
        var text = new StringWriter(LINE_CHARACTERS);
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("timestamp", written.toString());
            json.writeStringField("loggerName", LOG.getName());
            json.writeStringField("level", Level.INFO.getName());
            json.writeStringField("method", Shown.path(request.method().name()));
            json.writeStringField("path", Shown.path(request.path()));
            if (response.headWritten()) {
                json.writeNumberField("status", response.getStatusCode());
            } else {
                // Where the caller has gone before anything was told, there is none.
                json.writeNullField("status");
            }
            json.writeBooleanField("complete", response.ended());
            json.writeNumberField("bytes", response.bytesWritten());
            json.writeNumberField("millis", TimeUnit.NANOSECONDS.toMillis(nanos));
            json.writeStringField("requestId", response.headers().get(Trace.TOLD_IN));
            json.writeEndObject();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }
}
