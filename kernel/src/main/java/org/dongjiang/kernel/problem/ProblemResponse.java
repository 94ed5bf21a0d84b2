package org.dongjiang.kernel.problem;

import static org.dongjiang.kernel.problem.CommonProblem.BODY_ENCODED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;

/** A refusal as bytes and headers: the same for JAX-RS and for failures before it. */
public final class ProblemResponse {

    /** RFC 9457. */
    private static final String MEDIA_TYPE = "application/problem+json";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private ProblemResponse() {}

    static Response of(Problem problem, Language language, String path, String traceId) {
        var response = Response.status(problem.type().status().code()).entity(json(problem, language, path, traceId));
        headers(problem, language).forEach(response::header);
        return response.build();
    }

    /** The headers of the document. */
    public static Map<String, String> headers(Problem problem, Language language) {
        var headers = new TreeMap<String, String>();
        headers.put(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        headers.put(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.put(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.type().status() == HttpStatus.UNAUTHORIZED) {
            headers.put(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.type() == BODY_ENCODED) {
            headers.put(HttpHeaders.ACCEPT_ENCODING, "identity"); // RFC 9110, 12.5.3
        }
        problem.retryAfter().ifPresent(seconds -> headers.put(HttpHeaders.RETRY_AFTER, Integer.toString(seconds)));
        return headers;
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
