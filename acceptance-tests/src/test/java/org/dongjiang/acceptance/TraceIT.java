package org.dongjiang.acceptance;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.net.httpserver.HttpServer;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.dongjiang.suite.database.FreePort;
import org.dongjiang.suite.launch.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The traces that a collector receives from a gateway and a service that are configured to send them. */
@SuiteStory
class TraceIT {

    private static final String NAME = "张三丰";
    private static final String ID_NUMBER = "441622199001011234";

    /** What was sent to the collector, a byte for each character. */
    private static final Queue<String> COLLECTED = new ConcurrentLinkedQueue<>();

    private static HttpServer collector;
    private static ProcessHandle funds;
    private static ProcessHandle gateway;
    private static String address;

    @BeforeAll
    static void collect() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            COLLECTED.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        var told = Map.of(
                "QUARKUS_OTEL_SDK_DISABLED", "false",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                        "http://127.0.0.1:" + collector.getAddress().getPort(),
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "0.2S",
                "QUARKUS_DATASOURCE_JDBC_TELEMETRY_ENABLED", "true");
        int fundsPort = FreePort.find();
        funds = RunningSuite.suite().another(Program.FUNDS, fundsPort, told);
        var fundsAddress = "http://127.0.0.1:" + fundsPort;
        int gatewayPort = FreePort.find();
        gateway = RunningSuite.suite().another(Program.GATEWAY, gatewayPort, with(told, fundsAddress));
        address = "http://127.0.0.1:" + gatewayPort;
    }

    private static Map<String, String> with(Map<String, String> told, String fundsAddress) {
        var environment = new HashMap<>(told);
        environment.put("DONGJIANG_FUNDS_URL", fundsAddress);
        return environment;
    }

    @AfterAll
    static void collectNoMore() throws Exception {
        for (var process : new ProcessHandle[] {gateway, funds}) {
            process.destroy();
            process.onExit().get(60, TimeUnit.SECONDS);
        }
        collector.stop(0);
    }

    @Test
    void a_request_is_one_trace_from_the_gateway_to_the_statement() throws Exception {
        var read = RunningSuite.as("viewer").queryParam("q", NAME + ID_NUMBER).get(address + "/api/v1/funds/villages");
        read.then().statusCode(200);
        awaitTrace(read, "gateway", "GET");
        awaitTrace(read, "funds-service", "GET /villages");
        awaitTrace(read, "funds-service", "SELECT funds.village");
        var overview = RunningSuite.nobody().get(address + "/api/v1/overview");
        awaitTrace(overview, "funds-service", "GET /indicators");
    }

    @Test
    void the_trace_of_a_caller_goes_on_and_what_else_he_sends_along_does_not() throws Exception {
        var id = "0af7651916cd43dd8448eb211c80319c";
        var read = RunningSuite.as("viewer")
                .header("traceparent", "00-" + id + "-00f067aa0ba902b7-00")
                .header("baggage", "who=" + ID_NUMBER)
                .get(address + "/api/v1/funds/villages");
        read.then().statusCode(200).header("X-Request-Id", equalTo(id));
        awaitTrace(read, "gateway", "GET");
        awaitTrace(read, "funds-service", "GET /villages");
        assertNothingPersonal();
    }

    @Test
    void nothing_personal_is_collected() throws Exception {
        var body = """
                {"code": "trace-%d", "name": "%s", "kind": "FUND_SOURCE"}""".formatted(System.nanoTime(), NAME);
        for (int status : new int[] {201, 409}) {
            var written = RunningSuite.as("administrator").body(body).post(address + "/api/v1/funds/organisations");
            written.then().statusCode(status);
            awaitTrace(written, "funds-service", "POST");
        }
        for (var path : new String[] {"funds/villages?q=", "funds/villages/", "funds/", "overview?asOf=", "nowhere/"}) {
            var answer = RunningSuite.as("viewer").get(address + "/api/v1/" + path + ID_NUMBER + NAME);
            awaitTrace(answer, "gateway", "GET");
        }
        assertNothingPersonal();
    }

    private static void assertNothingPersonal() {
        for (var batch : COLLECTED) {
            var text = new String(batch.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            assertFalse(text.contains(ID_NUMBER) || text.contains(NAME) || text.contains("%E5%BC%A0"), text);
        }
    }

    /** Waits until a process has sent a span of the trace of an answer, with this text in the same batch. */
    private static void awaitTrace(Response answer, String process, String text) {
        var id = new String(HexFormat.of().parseHex(answer.header("X-Request-Id")), StandardCharsets.ISO_8859_1);
        await(process + " has to send " + text)
                .until(() -> COLLECTED.stream()
                        .anyMatch(batch -> batch.contains(id) && batch.contains(process) && batch.contains(text)));
    }
}
