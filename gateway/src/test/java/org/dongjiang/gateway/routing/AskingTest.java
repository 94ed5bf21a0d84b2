package org.dongjiang.gateway.routing;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In front of a service that closes a connection when it is used for the second time. */
@QuarkusTest
@Elsewhere
class AskingTest {

    private static final String FUNDS = "/api/v1/funds";

    @BeforeEach
    void begin() {
        // After this no existing connection is used again.
        RestAssured.get(FUNDS + "/close").then().statusCode(200);
        heard();
    }

    @Test
    void who_reads_does_not_notice_that_a_kept_connection_was_closed() {
        RestAssured.get(FUNDS + "/one").then().statusCode(200);
        RestAssured.get(FUNDS + "/two").then().statusCode(200).body(equalTo("told"));
        RestAssured.head(FUNDS + "/three").then().statusCode(200);
        assertEquals("connection, GET, GET, connection, GET, HEAD, connection, HEAD", heard());
    }

    @Test
    void what_may_have_been_done_is_not_asked_for_again() {
        RestAssured.get(FUNDS + "/one").then().statusCode(200);
        RestAssured.given()
                .body("{}")
                .post(FUNDS + "/two")
                .then()
                .statusCode(503)
                .body("code", equalTo("DEPENDENCY_UNAVAILABLE"));
        assertEquals("connection, GET, POST", heard());
    }

    @Test
    void a_service_that_never_answers_is_asked_twice_and_no_more() {
        RestAssured.get(FUNDS + "/never").then().statusCode(503).body("code", equalTo("DEPENDENCY_UNAVAILABLE"));
        assertEquals("connection, GET, connection, GET", heard());
    }

    /** Sent directly to the service, not through the gateway. */
    private static String heard() {
        return RestAssured.get("http://127.0.0.1:" + Integer.getInteger(Impatient.PORT) + Impatient.HEARD)
                .asString();
    }

    /** The service. */
    public static class Impatient implements QuarkusTestResourceLifecycleManager {

        static final String PORT = "dongjiang.test.impatient-port";
        static final String HEARD = "/heard";

        private final Vertx vertx = Vertx.vertx();
        private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
        private final Set<HttpConnection> used = Collections.synchronizedSet(new HashSet<>());

        @Override
        public Map<String, String> start() {
            int port = await(vertx.createHttpServer()
                            .requestHandler(this::answerOnceOnEachConnection)
                            .listen(0, "127.0.0.1"))
                    .actualPort();
            System.setProperty(PORT, Integer.toString(port));
            return Map.of(
                    "quarkus.stork.funds.service-discovery.address-list",
                    "http://127.0.0.1:" + port,
                    // Each thread has its own connections.
                    "quarkus.vertx.event-loops-pool-size",
                    "1");
        }

        private void answerOnceOnEachConnection(HttpServerRequest request) {
            if (request.path().equals(HEARD)) {
                request.response().end(String.join(", ", heard));
                heard.clear();
            } else if (request.path().startsWith("/api/")) {
                answerOnce(request);
            } else {
                request.response().end();
            }
        }

        private void answerOnce(HttpServerRequest request) {
            boolean fresh = used.add(request.connection());
            if (fresh) {
                heard.add("connection");
            }
            heard.add(request.method().name());
            if (request.path().endsWith("/close")) {
                request.response().putHeader("Connection", "close").end();
            } else if (fresh && !request.path().endsWith("/never")) {
                request.response().end("told");
            } else {
                request.connection().close();
            }
        }

        @Override
        public void stop() {
            await(vertx.close());
        }

        private static <T> T await(Future<T> end) {
            try {
                return end.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException fault) {
                throw new CompletionException(fault);
            }
        }
    }
}
