package org.dongjiang.kernel.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A refusal as bytes and headers: the same for JAX-RS and for what fails before it is reached. */
public final class ProblemResponse {

    /** RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private ProblemResponse() {}

    static Response of(Problem problem, Language language, String path, String traceId) {
        var response = Response.status(problem.type().status().code())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(json(problem, language, path, traceId));
        if (problem.type().status() == HttpStatus.UNAUTHORIZED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        problem.retryAfter().ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        return response.build();
    }

    /** The problem document. */
    public static String json(Problem problem, Language language, String path, String traceId) {
        try {
            return JSON.writeValueAsString(ProblemView.of(problem, language, path, traceId));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
