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
 * Takes the place of the funds service. It answers queries as of {@link #ANSWERED} with the number of queries so far, in yuan, and closes
 * the connection of all others.
 */
public class FundsStandIn implements QuarkusTestResourceLifecycleManager {

    static final String ANSWERED = "2017-03-01";

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
            if (exchange.getRequestURI().getQuery().contains("asOf=" + ANSWERED)) {
                var body = "{\"items\":[{\"value\":\"%d.00\"}]}".formatted(questions.incrementAndGet());
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
