package org.dongjiang.benchmarks.registers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dongjiang.benchmarks.stage.Stage;

/** Reads the feed as a client does, and checks its order. */
final class FeedReader {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final int MOST = 1_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stage stage;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Long> seenAtNanos = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private long position;

    FeedReader(Stage stage, long position) {
        this.stage = stage;
        this.position = position;
        token = stage.token("reader", "viewer");
    }

    long position() {
        return position;
    }

    /** By the id of the event. */
    Map<String, Long> seen() {
        return seenAtNanos;
    }

    Set<String> twice() {
        return twice;
    }

    /** What was wrong with the order. */
    List<String> faults() {
        return faults;
    }

    /**
     * Reads what follows.
     *
     * @return how many events there were; -1 if the service did not answer
     */
    int read(int waitSeconds) throws InterruptedException {
        HttpResponse<String> answer;
        try {
            answer = http.send(request(position, waitSeconds), BodyHandlers.ofString());
        } catch (IOException killed) {
            return -1;
        }
        if (answer.statusCode() != OK) {
            return -1;
        }
        long now = System.nanoTime();
        try {
            var batch = JSON.readTree(answer.body());
            batch.forEach(event -> note(event, now));
            return batch.size();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void note(JsonNode event, long now) {
        long id = Long.parseLong(event.path("id").asText());
        if (id != position + 1) {
            faults.add("after %d came %d".formatted(position, id));
        }
        position = id;
        var data = event.path("data");
        if (seenAtNanos.put(data.path("id").asText(), now) != null) {
            twice.add(data.path("id").asText());
        }
        long version = data.path("recordVersion").asLong();
        var last = versions.put(event.path("subject").asText(), version);
        if (last != null && last + 1 != version) {
            faults.add("%s: after version %d came %d"
                    .formatted(event.path("subject").asText(), last, version));
        }
    }

    /** Someone who waits for what comes after the last event. */
    CompletableFuture<HttpResponse<String>> waiting(int seconds) {
        return http.sendAsync(request(position, seconds), BodyHandlers.ofString());
    }

    /**
     * Reads everything again from the beginning, as fast as one reader can, and without looking at it.
     *
     * @return events per second
     */
    double readAgain() throws IOException, InterruptedException {
        long after = 0;
        long began = System.nanoTime();
        while (after < position) {
            var answer = http.send(request(after, 0), BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw new IllegalStateException("the feed answers " + answer.statusCode());
            }
            after += Math.min(MOST, position - after);
        }
        return position * 1e9 / (System.nanoTime() - began);
    }

    private HttpRequest request(long after, int seconds) {
        return HttpRequest.newBuilder(stage.url(
                        RegistersCommand.LIVING + "/feed?limit=" + MOST + "&after=" + after + "&wait=" + seconds))
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE)
                .build();
    }
}
