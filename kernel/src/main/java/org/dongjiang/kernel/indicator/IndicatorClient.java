package org.dongjiang.kernel.indicator;

import static org.dongjiang.kernel.problem.CommonProblem.DEPENDENCY_UNAVAILABLE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.problem.Problem;

/** Asks another service for its indicators, over its public API, which needs no token. */
public final class IndicatorClient {

    /** An answer: the HTTP status, and the body as JSON. */
    public record Answer(int status, JsonNode body) {}

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int RETRY_SECONDS = 5;
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI indicators;
    private final Label name;

    /**
     * @param service address of the service, e.g. {@code http://funds:8081}
     * @param pillar the pillar's part of the path, e.g. {@code funds}
     * @param name what the service is called, should it have to be said that it is not available
     */
    public IndicatorClient(URI service, String pillar, Label name) {
        this.indicators = service.resolve("/api/v1/" + pillar + "/indicators");
        this.name = name;
    }

    /**
     * Asks.
     *
     * @param question code, asOf and dimensions, as query parameters
     * @throws Problem {@code DEPENDENCY_UNAVAILABLE} where there is no answer in three seconds, or a fault
     */
    public Answer ask(Map<String, String> question) {
        var query = question.entrySet().stream()
                .map(part -> encoded(part.getKey()) + "=" + encoded(part.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(indicators + "?" + query))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= 500) {
                throw unavailable();
            }
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException fault) {
            throw unavailable();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    /** One indicator as of a day; the body's first item. */
    public Answer ask(String code, Map<String, String> dimensions, LocalDate asOf) {
        var question = new TreeMap<>(dimensions);
        question.put("code", code);
        question.put("asOf", asOf.toString());
        return ask(question);
    }

    private Problem unavailable() {
        return DEPENDENCY_UNAVAILABLE.because(name).retryAfterSeconds(RETRY_SECONDS);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
