package org.dongjiang.kernel.problem;

import static org.dongjiang.kernel.problem.CommonProblem.BODY_TOO_LARGE;
import static org.dongjiang.kernel.problem.CommonProblem.HEADERS_TOO_LARGE;
import static org.dongjiang.kernel.problem.CommonProblem.INTERNAL_FAULT;
import static org.dongjiang.kernel.problem.CommonProblem.METHOD_REFUSED;
import static org.dongjiang.kernel.problem.CommonProblem.PATH_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.REQUEST_UNREADABLE;
import static org.dongjiang.kernel.problem.CommonProblem.URI_TOO_LONG;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.logging.Logger;

/**
 * What happens to a request before JAX-RS is reached. It gets the trace id under which it is known in every process, and is
 * told no where it goes no further: another address, a URI that is none, more of anything than is taken.
 */
@ApplicationScoped
class ProblemRoutes {

    private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);
    /** Of a URI, and of all headers. Vert.x takes four times as much, so that what is a little too much is refused with words. */
    private static final int MOST_CHARACTERS = 16 * 1024;

    private static final int LAST_ASCII = 127;
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    private final BodyLimitConfig limits;

    ProblemRoutes(BodyLimitConfig limits) {
        this.limits = limits;
    }

    void install(@Observes Router router) {
        router.route()
                .order(Integer.MIN_VALUE)
                .handler(ProblemRoutes::trace)
                .handler(ProblemRoutes::refuseUnreadable)
                .handler(this::refuseLargeBody)
                .failureHandler(ProblemRoutes::failed);
        router.route()
                .order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1)
                .handler(ProblemRoutes::leaveBodyOfUnknownLength);
        router.route().last().handler(context -> answer(context, PATH_UNKNOWN.because()));
        router.errorHandler(CLIENT_ERROR, context -> answer(context, REQUEST_UNREADABLE.because()));
    }

    private static void trace(RoutingContext context) {
        traceId(context);
        context.next();
    }

    /** From the caller where he sent one; from here on it stands in the request, whoever reads it. */
    private static String traceId(RoutingContext context) {
        var headers = context.request().headers();
        var id = Trace.idOf(headers.get(Trace.HEADER));
        headers.set(Trace.HEADER, Trace.header(id));
        context.response().putHeader(Trace.TOLD_IN, id);
        return id;
    }

    private static void refuseUnreadable(RoutingContext context) {
        var uri = context.request().uri();
        if (uri.length() > MOST_CHARACTERS) {
            answer(context, URI_TOO_LONG.because(MOST_CHARACTERS));
        } else if (!isUri(uri)) {
            answer(context, REQUEST_UNREADABLE.because());
        } else if (characters(context.request().headers()) > MOST_CHARACTERS) {
            answer(context, HEADERS_TOO_LARGE.because(MOST_CHARACTERS));
        } else {
            context.next();
        }
    }

    private static boolean isUri(String uri) {
        try {
            return !new URI(uri).isOpaque() && uri.chars().allMatch(sign -> sign <= LAST_ASCII);
        } catch (URISyntaxException no) {
            return false;
        }
    }

    private static int characters(MultiMap headers) {
        int sum = 0;
        for (var header : headers) {
            sum += header.getKey().length() + header.getValue().length();
        }
        return sum;
    }

    /** Quarkus would refuse it too, but without a word. */
    private void refuseLargeBody(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > limits.bytes(context)) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            answer(context, BODY_TOO_LARGE.because());
        } else {
            context.next();
        }
    }

    /** To {@link BodyLimit}, by taking back the limit that Quarkus has noted: it would end the answer without a word. */
    private static void leaveBodyOfUnknownLength(RoutingContext context) {
        context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        context.next();
    }

    private static void failed(RoutingContext context) {
        if (context.response().headWritten()) {
            context.request().connection().close();
            return;
        }
        if (context.failure() instanceof Problem problem) {
            answer(context, problem);
            return;
        }
        int status = context.statusCode();
        answer(
                context,
                switch (status) {
                    case 404 -> PATH_UNKNOWN.because();
                    case 405 ->
                        METHOD_REFUSED.because(context.request().method().name());
                    case 413 -> BODY_TOO_LARGE.because();
                    default ->
                        status >= CLIENT_ERROR && status < SERVER_ERROR ? REQUEST_UNREADABLE.because() : fault(context);
                });
    }

    private static Problem fault(RoutingContext context) {
        LOG.errorf(
                context.failure(),
                "fault %s at %s %s",
                traceId(context),
                context.request().method(),
                context.request().path());
        return INTERNAL_FAULT.because();
    }

    private static void answer(RoutingContext context, Problem problem) {
        var request = context.request();
        var language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var body = ProblemResponse.json(problem, language, request.path(), traceId(context));
        var response = context.response().setStatusCode(problem.type().status().code());
        ProblemResponse.headers(problem, language).forEach(response::putHeader);
        response.end(body);
    }
}
