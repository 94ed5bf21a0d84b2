package org.dongjiang.kernel.access;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
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
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import org.dongjiang.kernel.problem.Shown;
import org.dongjiang.kernel.problem.Trace;
import org.dongjiang.kernel.readiness.Readiness;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

/**
 * Writes the lines, each a JSON object. Quarkus has an access log too, but its JSON is one text without searchable
 * fields, and formatting the line with the common log formatter takes a quarter of the gateway's processor time.
 */
@ApplicationScoped
class AccessLog {

    private static final Logger LOG = Logger.getLogger("access");
    private static final int LINE_CHARACTERS = 300;

    private final Handler stdout;

    AccessLog(AccessLogConfig config, Vertx vertx) {
        stdout = new StandardOutput(vertx);
        if (config.toStdout()) {
            LOG.addHandler(stdout);
        }
    }

    /** Otherwise each line would appear again after every live reload in development. */
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
        // Frequent calls of machines are not logged.
        if (LOG.isLoggable(Level.INFO)
                && !Readiness.PATH.equals(context.request().path())) {
            writeAtEnd(context, System.nanoTime());
        }
        context.next();
    }

    /**
     * Vert.x reports no end if the proxy or a deadline has closed a partial answer; then the end of the connection
     * counts.
     */
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
        var text = new StringBuilder(LINE_CHARACTERS).append('{');
        add(text, "timestamp", written.toString());
        add(text, "loggerName", LOG.getName());
        add(text, "level", Level.INFO.getName());
        add(text, "method", Shown.method(request.method()));
        add(text, "path", Shown.path(request.path()));
        // If the client disconnected before an answer, there is none.
        add(text, "status").append(response.headWritten() ? response.getStatusCode() : null);
        add(text, "complete").append(response.ended());
        add(text, "bytes").append(response.bytesWritten());
        add(text, "millis").append(TimeUnit.NANOSECONDS.toMillis(nanos));
        add(text, "requestId", response.headers().get(Trace.TOLD_IN));
        return text.append('}').toString();
    }

    private static void add(StringBuilder text, String name, String value) {
        if (value == null) {
            add(text, name).append((String) null);
        } else {
            JsonStringEncoder.getInstance().quoteAsString(value, add(text, name).append('"'));
            text.append('"');
        }
    }

    private static StringBuilder add(StringBuilder text, String name) {
        return (text.length() > 1 ? text.append(',') : text)
                .append('"')
                .append(name)
                .append("\":");
    }
}
