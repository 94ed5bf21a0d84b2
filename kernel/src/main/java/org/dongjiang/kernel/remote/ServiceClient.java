package org.dongjiang.kernel.remote;

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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.problem.Trace;

/** Calls another service over its public API, for data available without a token. */
public final class ServiceClient {

    /** An answer: the HTTP status, and the body as JSON. */
    public record Answer(int status, JsonNode body) {

        public boolean isOk() {
            return status == OK;
        }
    }

    private static final int OK = 200;
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Supplier<URI> service;
    private final Label name;
    private final Duration patience;
    private volatile HttpClient http;

    /**
     * @param service address of the service, e.g. {@code http://funds:8081}, read before each request
     * @param name of the service in problems
     * @param patience the time limit of an answer; shorter than that of our own callers
     * @param mutual the certificate presented to the service
     */
    public ServiceClient(Supplier<URI> service, Label name, Duration patience, MutualTls mutual) {
        this.service = service;
        this.name = name;
        this.patience = patience;
        http = builder().build();
        mutual.equip(context -> http = builder().sslContext(context).build());
    }

    private HttpClient.Builder builder() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(patience);
    }

    /**
     * Reads a JSON resource.
     *
     * @throws Problem {@code DEPENDENCY_UNAVAILABLE} if there is no JSON answer in time
     */
    public Answer get(String path, Map<String, String> query) {
        var parameters = new TreeMap<>(query)
                .entrySet().stream()
                        .map(part -> encoded(part.getKey()) + "=" + encoded(part.getValue()))
                        .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(
                        service.get().resolve(path + (parameters.isEmpty() ? "" : "?" + parameters)))
                .timeout(patience)
                .header("Accept", "application/json");
        Trace.passOn(request::setHeader);
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException fault) {
            throw unavailable();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    /** The problem if it gives no usable answer. */
    public Problem unavailable() {
        return DEPENDENCY_UNAVAILABLE.because(name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
