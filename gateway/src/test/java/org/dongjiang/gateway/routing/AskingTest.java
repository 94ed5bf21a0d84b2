package org.dongjiang.gateway.routing;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dongjiang.gateway.pillar.Pillar;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.problem.BodyLimitConfig;
import org.dongjiang.kernel.remote.ServiceClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A proxy before a service that hangs up whenever a connection is used for the second time. */
class AskingTest {

    private static final Label NAME = new Label("服务", "The service");

    private final Vertx vertx = Vertx.vertx();
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private int port;

    @BeforeEach
    void start() throws Exception {
        var service = vertx.createHttpServer().connectionHandler(connection -> heard.add("connection"));
        int servicePort = service.requestHandler(this::answerOnceOnEachConnection)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS)
                .actualPort();
        var url = URI.create("http://127.0.0.1:" + servicePort);
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(RoutingConfig.class)
                .withMapping(BodyLimitConfig.class)
                .withDefaultValues(Map.of(
                        "dongjiang.routing.longest-wait", "10S",
                        "dongjiang.routing.longest-transfer", "10S",
                        "dongjiang.body-limit.usual", "1M",
                        "dongjiang.body-limit.longest", "10S"))
                .build();
        var pillar = new Pillar("funds", "funds", NAME, url, new ServiceClient(url, NAME, Duration.ofSeconds(1)));
        port = vertx.createHttpServer()
                .requestHandler(new PillarRoutes(
                                config.getConfigMapping(RoutingConfig.class),
                                config.getConfigMapping(BodyLimitConfig.class),
                                vertx)
                        .proxy(pillar))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS)
                .actualPort();
    }

    private void answerOnceOnEachConnection(HttpServerRequest request) {
        boolean fresh = heard.get(heard.size() - 1).equals("connection");
        heard.add(request.method().name());
        if (fresh && !request.path().equals("/never")) {
            request.response().end("told");
        } else {
            request.connection().close();
        }
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void who_reads_does_not_notice_that_a_kept_connection_was_closed() {
        call().get("/one").then().statusCode(200);
        call().get("/two").then().statusCode(200).body(equalTo("told"));
        call().head("/three").then().statusCode(200);
        assertEquals(List.of("connection", "GET", "GET", "connection", "GET", "HEAD", "connection", "HEAD"), heard);
    }

    @Test
    void what_may_have_been_done_is_not_asked_for_again() {
        call().get("/one").then().statusCode(200);
        call().body("{}").post("/two").then().statusCode(503).body("code", equalTo("DEPENDENCY_UNAVAILABLE"));
        assertEquals(List.of("connection", "GET", "POST"), heard);
    }

    @Test
    void a_service_that_never_answers_is_asked_twice_and_no_more() {
        call().get("/never").then().statusCode(503).body("code", equalTo("DEPENDENCY_UNAVAILABLE"));
        assertEquals(List.of("connection", "GET", "connection", "GET"), heard);
    }

    private RequestSpecification call() {
        return RestAssured.given()
                .baseUri("http://127.0.0.1")
                .port(port)
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-00f067aa0ba902b7-01");
    }
}
