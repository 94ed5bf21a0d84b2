package org.dongjiang.kernel.problem;

import static org.dongjiang.kernel.problem.CommonProblem.BODY_ENCODED;
import static org.dongjiang.kernel.problem.CommonProblem.BODY_TOO_LARGE;
import static org.dongjiang.kernel.problem.CommonProblem.HEADERS_TOO_LARGE;
import static org.dongjiang.kernel.problem.CommonProblem.HTTP_VERSION_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.INTERNAL_FAULT;
import static org.dongjiang.kernel.problem.CommonProblem.METHOD_REFUSED;
import static org.dongjiang.kernel.problem.CommonProblem.PATH_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.REQUEST_UNREADABLE;
import static org.dongjiang.kernel.problem.CommonProblem.URI_TOO_LONG;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * The processing of a request before JAX-RS. It gets the trace id, which is the same in every process. It is refused if
 * its address is unknown, if it is not a {@link ProperRequest}, or if it exceeds a limit.
 */
@ApplicationScoped
class ProblemRoutes {

    private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    /**
     * The request headers on which answers depend; all of them, because refusals have a language, and nearly all
     * answers are compressed on request.
     */
    private static final String VARY = "Accept, Accept-Encoding, Accept-Language";

    /** The metrics name for requests that match no operation: otherwise anybody could add any number of names. */
    private static final String NO_OPERATION = "/no-operation";

    private static final String OPERATION = "UrlPathTemplate";

    private final BodyLimitConfig limits;
    private final Operations operations;

    ProblemRoutes(BodyLimitConfig limits, Operations operations) {
        this.limits = limits;
        this.operations = operations;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::receive).failureHandler(this::failed);
        router.route()
                .order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1)
                .handler(ProblemRoutes::leaveBodyOfUnknownLength);
        router.route().last().handler(context -> answer(context, PATH_UNKNOWN.because()));
        router.errorHandler(CLIENT_ERROR, context -> answer(context, REQUEST_UNREADABLE.because()));
    }

    private void receive(RoutingContext context) {
        traceId(context.request());
        vary(context.response());
        context.addHeadersEndHandler(begun -> {
            countAsNoOperation(context);
            dropIdentity(context);
        });
        InOneWay.translate(context);
        var refusal = refusal(context);
        if (refusal.isPresent()) {
            answer(context, refusal.get());
        } else {
            if (!bringsBody(context.request()) && !limits.paths().containsKey(context.normalizedPath())) {
                // The content type of an empty body: some clients send one, and it is not checked. A file may be empty,
                // and has one.
                context.request().headers().remove(HttpHeaders.CONTENT_TYPE);
            }
            limitTimeOfBody(context);
            context.next();
        }
    }

    private Optional<Problem> refusal(RoutingContext context) {
        var improper = ProperRequest.refusal(context);
        if (improper.isPresent()) {
            return improper;
        }
        var method = context.request().method();
        // Other addresses are refused elsewhere.
        if (!KnownMethods.contain(method)
                && operations.allowedAt(context.request().path()) != null) {
            return Optional.of(METHOD_REFUSED.because(method.name()));
        }
        if (isBodyTooLarge(context)) {
            BodyLimit.hangUpAfterwards(context);
            return Optional.of(BODY_TOO_LARGE.because(limits.bytes(context.normalizedPath())));
        }
        return isEncoded(context.request()) ? Optional.of(BODY_ENCODED.because()) : Optional.empty();
    }

    /** Bodies are not decompressed. A request that cannot have a body is refused for the body itself. */
    private static boolean isEncoded(HttpServerRequest request) {
        var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return encoding != null
                && !encoding.equalsIgnoreCase(HttpHeaders.IDENTITY.toString())
                && bringsBody(request)
                && !request.method().equals(HttpMethod.GET)
                && !request.method().equals(HttpMethod.HEAD);
    }

    private static String traceId(HttpServerRequest request) {
        var id = Trace.takeUp(request.headers());
        request.response().putHeader(Trace.TOLD_IN, id);
        return id;
    }

    /**
     * A client that sends a byte now and then would never be idle. The timer ends with the request: an answer given
     * without reading the body reads the rest of it, because a request with an unread body never ends.
     */
    private void limitTimeOfBody(RoutingContext context) {
        var request = context.request();
        if (bringsBody(request)) {
            long timer = context.vertx().setTimer(limits.longest().toMillis(), late -> HangUp.now(request));
            request.end().onComplete(ended -> context.vertx().cancelTimer(timer));
            context.addEndHandler(answered -> HangUp.dropRest(request));
        }
    }

    private static boolean bringsBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }

    /** Quarkus would refuse it too, but without a problem document. The length may exceed a {@code long}. */
    private boolean isBodyTooLarge(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null
                && length.matches("\\d+")
                && new BigInteger(length).compareTo(BigInteger.valueOf(limits.bytes(context.normalizedPath()))) > 0;
    }

    /**
     * To {@link BodyLimit}, by removing the limit that Quarkus has set, which would end the answer without a problem
     * document.
     */
    private static void leaveBodyOfUnknownLength(RoutingContext context) {
        context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        context.next();
    }

    private static void countAsNoOperation(RoutingContext context) {
        var request = (HttpServerRequestInternal) context.request();
        boolean answered = context.response().getStatusCode() < CLIENT_ERROR
                && !request.method().equals(HttpMethod.OPTIONS);
        if (!answered && request.context().getLocal(OPERATION) == null) {
            HttpRequestMetric.getRequestMetric(context).setTemplatePath(NO_OPERATION);
        }
    }

    /** Quarkus marks answers without a body as {@code identity}, which is no content coding (RFC 9110, 8.4.1). */
    private static void dropIdentity(RoutingContext context) {
        var response = context.response();
        boolean bodiless =
                context.request().method().equals(HttpMethod.HEAD) || WITHOUT_BODY.contains(response.getStatusCode());
        if (bodiless && response.headers().contains(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY, true)) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    private void failed(RoutingContext context) {
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
                    // Vert.x finds no route without a path.
                    case 404 ->
                        context.request().uri().startsWith("/") ? PATH_UNKNOWN.because() : REQUEST_UNREADABLE.because();
                    case 405 ->
                        METHOD_REFUSED.because(context.request().method().name());
                    case 413 -> BODY_TOO_LARGE.because(limits.bytes(context.normalizedPath()));
                    default ->
                        status >= CLIENT_ERROR && status < SERVER_ERROR ? REQUEST_UNREADABLE.because() : fault(context);
                });
    }

    private static Problem fault(RoutingContext context) {
        LOG.errorf(
                context.failure(),
                "fault %s at %s %s",
                traceId(context.request()),
                Shown.method(context.request().method()),
                Shown.path(context.request().path()));
        return INTERNAL_FAULT.because();
    }

    private void answer(RoutingContext context, Problem problem) {
        var request = context.request();
        if (problem.type() == METHOD_REFUSED) {
            var allowed = operations.allowedAt(request.path());
            context.response().putHeader(HttpHeaders.ALLOW, allowed == null ? "" : allowed);
        }
        answer(request, problem);
    }

    private static void answer(HttpServerRequest request, Problem problem) {
        var language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var response = request.response().setStatusCode(problem.type().status().code());
        vary(response);
        ProblemResponse.headers(problem, language).forEach(response::putHeader);
        response.end(ProblemResponse.json(problem, language, request.path(), traceId(request)));
    }

    /** Also in answers that are given before {@link #receive}. */
    private static void vary(HttpServerResponse response) {
        if (!response.headers().contains(HttpHeaders.VARY, VARY, false)) {
            response.headers().add(HttpHeaders.VARY, VARY);
        }
    }

    /**
     * The answer to bytes that {@link StrictDecoder} cannot read as a request. Vert.x closes the connection afterwards,
     * because the start of the next request is unknown.
     */
    static void answerUnreadable(HttpServerRequest request) {
        var cause = request.decoderResult().cause();
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        if (cause instanceof TooLongHttpLineException) {
            answer(request, URI_TOO_LONG.because(ProperRequest.MOST_CHARACTERS));
        } else if (cause instanceof UnknownVersionException) {
            answer(request, HTTP_VERSION_UNKNOWN.because());
        } else if (cause instanceof TooLongHttpHeaderException) {
            answer(request, HEADERS_TOO_LARGE.because(ProperRequest.MOST_CHARACTERS));
        } else {
            answer(request, REQUEST_UNREADABLE.because());
        }
    }
}
