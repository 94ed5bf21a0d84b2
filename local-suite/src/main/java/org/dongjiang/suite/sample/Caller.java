package org.dongjiang.suite.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dongjiang.suite.launch.Accounts;
import org.dongjiang.suite.launch.SuiteException;

/** Calls the gateway as the sample users. */
final class Caller {

    static final String JSON_TYPE = "application/json";

    private static final String PATCH_TYPE = "application/merge-patch+json";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI gateway;
    private final Accounts accounts;
    private final Map<String, String> tokens = new HashMap<>();

    Caller(URI gateway, Accounts accounts) {
        this.gateway = gateway;
        this.accounts = accounts;
    }

    /**
     * @param body empty for none
     * @param version the value of {@code If-Match}; null for none
     */
    HttpResponse<String> post(String path, String role, String mediaType, String body, String version) {
        return write("POST", path, role, mediaType, body, version);
    }

    /** Changes a record of which a version was read. */
    HttpResponse<String> patch(String path, String role, String patch, String version) {
        return write("PATCH", path, role, PATCH_TYPE, patch, version);
    }

    private HttpResponse<String> write(
            String method, String path, String role, String mediaType, String body, String version) {
        var key = UUID.nameUUIDFromBytes((path + "\n" + body).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(role, this::token))
                .header("Idempotency-Key", key.toString())
                .method(method, BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", mediaType);
        }
        if (version != null) {
            request.header("If-Match", version);
        }
        return send(request.build());
    }

    private String token(String role) {
        var form = "grant_type=password&username=" + role + "&password="
                + URLEncoder.encode(accounts.password(role), StandardCharsets.UTF_8);
        var answer = send(HttpRequest.newBuilder(gateway.resolve("/oauth2/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        try {
            if (answer.statusCode() != OK) {
                throw new SuiteException("the sample user " + role + " cannot sign in: " + answer.body());
            }
            return JSON.readTree(answer.body()).path("access_token").asText();
        } catch (IOException fault) {
            throw new SuiteException("the token endpoint did not answer with JSON", fault);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new SuiteException("the gateway does not answer · 网关没有响应", fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SuiteException("interrupted", interrupted);
        }
    }
}
