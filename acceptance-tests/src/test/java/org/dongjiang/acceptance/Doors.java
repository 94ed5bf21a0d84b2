package org.dongjiang.acceptance;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * A load balancer in front of several gateways: checks often which of them accept requests, and tries another if nothing
 * listens. It never repeats a request that was sent.
 */
final class Doors implements AutoCloseable {

    private static final int LOOK_MILLIS = 300;
    private static final int TAKES_REQUESTS = 204;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    private final List<String> all;
    private volatile List<String> open;

    Doors(List<String> all) {
        this.all = all;
        open = all;
        var unused = looking.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        open = all.stream().filter(this::takesRequests).toList();
    }

    private boolean takesRequests(String door) {
        try {
            return client.send(request(door, "/ready").GET().build(), BodyHandlers.discarding())
                            .statusCode()
                    == TAKES_REQUESTS;
        } catch (IOException closed) {
            return false;
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @param method with a body where there is one */
    HttpResponse<String> ask(String method, String path, String body, String token, String key)
            throws IOException, InterruptedException {
        var doors = new ArrayList<>(open);
        while (true) {
            var door = doors.remove(ThreadLocalRandom.current().nextInt(doors.size()));
            var request = request(door, path)
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .build();
            try {
                return client.send(request, BodyHandlers.ofString());
            } catch (ConnectException nobodyListens) {
                if (doors.isEmpty()) {
                    throw nobodyListens;
                }
            }
        }
    }

    private static HttpRequest.Builder request(String door, String path) {
        return HttpRequest.newBuilder(URI.create(door + path)).timeout(Duration.ofSeconds(30));
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
