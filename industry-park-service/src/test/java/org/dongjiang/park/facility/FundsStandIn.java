package org.dongjiang.park.facility;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes the place of the funds service. It answers queries as of {@link #ANSWERED} with the number of queries so far, in yuan, half a
 * yuan more as known at an instant, and null for the project {@link #UNKNOWN}. It closes the connection of all others.
 */
public class FundsStandIn implements QuarkusTestResourceLifecycleManager {

    static final String ANSWERED = "2017-03-01";

    static final String UNKNOWN = "unfinanced-hall";

    private final AtomicInteger questions = new AtomicInteger();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
        server.createContext("/api/v1/funds/indicators", this::answer);
        server.start();
        return Map.of(
                "DONGJIANG_FUNDS_URL", "http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Starts after the common resources, which configure an address at which nothing answers. */
    @Override
    public int order() {
        return 1;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var query = exchange.getRequestURI().getQuery();
            if (query.contains("asOf=" + ANSWERED)) {
                var fen = query.contains("knownAt=") ? "50" : "00";
                var value = query.matches(".*project\\.in=" + UNKNOWN + "(&.*)?")
                        ? "null"
                        : "\"%d.%s\"".formatted(questions.incrementAndGet(), fen);
                var body = "{\"items\":[{\"value\":%s}]}".formatted(value);
                exchange.sendResponseHeaders(200, body.length());
                exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
