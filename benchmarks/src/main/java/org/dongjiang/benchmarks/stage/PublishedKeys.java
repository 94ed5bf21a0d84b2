package org.dongjiang.benchmarks.stage;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * The key that verifies tokens, over HTTP as in production: the source of keys determines on which threads a process
 * verifies tokens.
 */
public final class PublishedKeys implements AutoCloseable {

    private static final int OK = 200;
    private static final String PATH = "/oauth2/jwks";

    private final HttpServer server;

    private PublishedKeys(HttpServer server) {
        this.server = server;
    }

    public static PublishedKeys of(Tokens tokens) throws IOException {
        var set = tokens.publicHalf().getBytes(StandardCharsets.UTF_8);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH, asked -> {
            asked.getResponseHeaders().set("Content-Type", "application/json");
            asked.sendResponseHeaders(OK, set.length);
            try (var body = asked.getResponseBody()) {
                body.write(set);
            }
        });
        server.start();
        return new PublishedKeys(server);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
