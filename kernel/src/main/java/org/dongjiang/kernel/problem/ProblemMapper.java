package org.dongjiang.kernel.problem;

import static org.dongjiang.kernel.problem.CommonProblem.BODY_FORMAT_REFUSED;
import static org.dongjiang.kernel.problem.CommonProblem.BODY_TOO_LARGE;
import static org.dongjiang.kernel.problem.CommonProblem.BODY_UNEXPECTED;
import static org.dongjiang.kernel.problem.CommonProblem.FORMAT_NOT_OFFERED;
import static org.dongjiang.kernel.problem.CommonProblem.INTERNAL_FAULT;
import static org.dongjiang.kernel.problem.CommonProblem.METHOD_REFUSED;
import static org.dongjiang.kernel.problem.CommonProblem.NOT_SIGNED_IN;
import static org.dongjiang.kernel.problem.CommonProblem.PATH_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.REQUEST_UNREADABLE;
import static org.dongjiang.kernel.problem.CommonProblem.ROLE_MISSING;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.dongjiang.kernel.json.MergePatch;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The one place where refusals and errors become answers. */
class ProblemMapper {

    private final Operations operations;
    private final BodyLimitConfig limits;
    private final Instance<FaultReader> readers;

    ProblemMapper(Operations operations, BodyLimitConfig limits, Instance<FaultReader> readers) {
        this.operations = operations;
        this.limits = limits;
        this.readers = readers;
    }

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    Response refusal(Problem problem, ContainerRequestContext request) {
        return answer(problem, request);
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    Response notSignedIn(Throwable refused, ContainerRequestContext request) {
        return answer(NOT_SIGNED_IN.because(), request);
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException refused, ContainerRequestContext request) {
        return answer(roleMissing(request), request);
    }

    private Problem roleMissing(ContainerRequestContext request) {
        return ROLE_MISSING.because(operations.rolesFor(request.getMethod(), path(request)));
    }

    /** Only a body is read here: the client has disconnected, was too slow, or has sent too much. */
    @ServerExceptionMapper
    Response unread(IOException unread, ContainerRequestContext request) {
        var refusal = causeOf(unread, Problem.class);
        return answer(refusal == null ? REQUEST_UNREADABLE.because() : refusal, request);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, ContainerRequestContext request) {
        return answer(Violations.refusal(Violations.faults(invalid.getConstraintViolations())), request);
    }

    @ServerExceptionMapper
    Response protocol(WebApplicationException refused, ContainerRequestContext request) {
        return switch (refused.getResponse().getStatus()) {
            case 400 -> answer(REQUEST_UNREADABLE.because(), request);
            case 401 -> answer(NOT_SIGNED_IN.because(), request);
            case 403 -> answer(roleMissing(request), request);
            case 404 ->
                operations.accepts(request.getMethod(), path(request))
                        ? answer(PATH_UNKNOWN.because(), request)
                        : methodRefused(request);
            case 405 -> methodRefused(request);
            case 406 -> answer(FORMAT_NOT_OFFERED.because(), request);
            case 413 -> answer(BODY_TOO_LARGE.because(limits.bytes(path(request))), request);
            case 415 -> bodyRefused(request);
            default -> fault(refused, request);
        };
    }

    @ServerExceptionMapper
    Response fault(Throwable fault, ContainerRequestContext request) {
        var refusal = causeOf(fault, Problem.class);
        if (refusal != null) {
            return answer(refusal, request);
        }
        var known =
                readers.stream().flatMap(reader -> reader.read(fault).stream()).findFirst();
        if (known.isPresent()) {
            return answer(known.get(), request);
        }
        var traceId = Trace.idOf(request.getHeaderString(Trace.HEADER));
        LOG.errorf(fault, "fault %s at %s %s", traceId, request.getMethod(), Shown.path(path(request)));
        return ProblemResponse.of(
                INTERNAL_FAULT.because(),
                Language.of(request.getHeaderString("Accept-Language")),
                path(request),
                traceId);
    }

    /** Of whatever kind it is, where none belongs. */
    private Response bodyRefused(ContainerRequestContext request) {
        return answer(
                operations.takesBody(request.getMethod(), path(request))
                        ? BODY_FORMAT_REFUSED.because(
                                request.getMethod().equals("PATCH")
                                        ? MergePatch.MEDIA_TYPE
                                        : MediaType.APPLICATION_JSON)
                        : BODY_UNEXPECTED.because(),
                request);
    }

    private Response methodRefused(ContainerRequestContext request) {
        var answer = answer(METHOD_REFUSED.because(request.getMethod()), request);
        answer.getHeaders().putSingle(HttpHeaders.ALLOW, operations.allowedAt(path(request)));
        return answer;
    }

    @ServerResponseFilter
    void options(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, operations.allowedAt(path(request)));
        }
    }

    private static Response answer(Problem problem, ContainerRequestContext request) {
        return ProblemResponse.of(
                problem,
                Language.of(request.getHeaderString("Accept-Language")),
                path(request),
                Trace.idOf(request.getHeaderString(Trace.HEADER)));
    }

    private static String path(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getRawPath();
    }

    private static <T extends Throwable> T causeOf(Throwable fault, Class<T> type) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
