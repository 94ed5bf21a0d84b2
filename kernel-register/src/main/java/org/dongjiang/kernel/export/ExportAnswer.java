package org.dongjiang.kernel.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.security.Principal;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.TreeSet;
import org.dongjiang.kernel.listing.ListFormat;
import org.dongjiang.kernel.listing.Listed;
import org.dongjiang.kernel.listing.WholeList;
import org.dongjiang.kernel.problem.Language;
import org.dongjiang.kernel.time.Clocks;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers with the file if a complete list was requested. */
class ExportAnswer {

    private static final Logger LOG = Logger.getLogger(ExportAnswer.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(Clocks.BUSINESS_ZONE);

    /** A process without a database has none, and has no lists either. */
    private final Instance<Exports> exports;

    private final CurrentVertxRequest current;
    private final Clock clock;

    ExportAnswer(Instance<Exports> exports, CurrentVertxRequest current, Clock clock) {
        this.exports = exports;
        this.current = current;
        this.clock = clock;
    }

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Listed<?> list) || list.export() == null) {
            return;
        }
        var format = list.export().extent().format();
        response.setEntity(file(request, list.export()), new Annotation[0], mediaType(format));
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, Disposition.of(fileName(request, format)));
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putSingle("X-Content-Type-Options", "nosniff");
    }

    /** Errors during the transfer cannot be reported in the answer: the request is checked before. */
    private StreamingOutput file(ContainerRequestContext request, WholeList<?> list) {
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            return out -> {};
        }
        var language = Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var described = described(request, list);
        var caller = current.getCurrent().request();
        return out -> write(list, language, out, caller, described);
    }

    private void write(
            WholeList<?> list, Language language, OutputStream out, HttpServerRequest caller, String described) {
        try {
            long count = exports.get().write(list, language, out);
            LOG.infof("export %s records=%d", described, count);
        } catch (RuntimeException fault) {
            if (!caller.response().headWritten()) {
                throw fault; // Reported like any other.
            }
            if (fault instanceof UncheckedIOException) {
                LOG.infof("export %s was not taken to its end", described);
            } else {
                LOG.errorf(fault, "export %s broken off", described);
            }
            breakOff(caller);
        }
    }

    /**
     * Closes the connection without the end of the answer, so that the client notices. Anything written before the
     * connection is closed would still be sent, including that end, with which Quarkus closes every answer.
     */
    private static void breakOff(HttpServerRequest caller) {
        caller.connection().close().toCompletionStage().toCompletableFuture().join();
    }

    /** Names of parameters, but not their values, which could be personal data. */
    private static String described(ContainerRequestContext request, WholeList<?> list) {
        var user = Optional.ofNullable(request.getSecurityContext().getUserPrincipal())
                .map(Principal::getName)
                .orElse("");
        var parameters = new TreeSet<>(request.getUriInfo().getQueryParameters().keySet());
        return "list=" + request.getUriInfo().getAbsolutePath().getPath() + " format="
                + list.extent().format().ending() + " user=" + user + " parameters=" + parameters;
    }

    private String fileName(ContainerRequestContext request, ListFormat format) {
        var path = request.getUriInfo().getPath();
        return path.substring(path.lastIndexOf('/') + 1) + "-" + TIME.format(clock.instant()) + "." + format.ending();
    }

    private static MediaType mediaType(ListFormat format) {
        return format == ListFormat.XLSX
                ? format.mediaType()
                : format.mediaType().withCharset("UTF-8");
    }
}
