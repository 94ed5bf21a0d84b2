package org.dongjiang.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.dongjiang.suite.launch.Program;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No memory of a request remains after its answer, whatever the answer is: after many requests of one shape a process
 * retains what it retained before them. A build sends 2 500 of each shape, which takes about a minute for all
 * processes; 100 000 take forty times as long, and detect leaks forty times smaller:
 *
 * <pre>./mvnw verify -pl acceptance-tests -Dit.test=SoakIT -Dsoak.requests=100000</pre>
 */
@ExtendWith(RunningSuite.class)
@Order(1)
class SoakIT {

    private static final int REQUESTS = Integer.getInteger("soak.requests", 2_500);
    /** After this many requests everything that is created once exists: pools, caches, buffers of threads. */
    private static final int WARM_UP = 1_000;
    /** Two to three times the retained memory, so that garbage is collected often; a request uses some kilobytes. */
    private static final String HEAP = "96m";
    /**
     * The retained memory differs by some ten kilobytes between two measurements. For 2 500 requests this is 52 bytes
     * each: less than a timer that is set for one, let alone the request that it holds.
     */
    private static final long MOST_BYTES_ADDED = 128 << 10;

    /**
     * A leak grows in each. What is created once, but late (a thread of a pool that only a crowded machine needs), is
     * added in one.
     */
    private static final int ROUNDS = 3;

    private static final double LONGEST_PAUSE_MILLIS = 200;
    private static final String FUNDS = "/api/v1/funds";
    private static final String MANY = "1000000000";
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String TWO_BYTES = JSON + "Content-Length: 2\r\n";
    private static final String NO_BODY = "Content-Length: 0\r\n";

    /**
     * A request that is asked again and again.
     *
     * @param status of each answer
     */
    private record Shape(String name, int status, String request) {}

    @ParameterizedTest
    @CsvSource({
        "INDUSTRY_PARK, /api/v1/industry-park, industries, park-manager",
        "LIVELIHOOD, /api/v1/livelihood, institutions, livelihood-manager"
    })
    void a_service_keeps_nothing_of_a_request_that_was_answered(
            Program program, String pillar, String list, String role) throws Exception {
        try (var service = SoakedProcess.start(program, HEAP, Map.of())) {
            soak(ofOneService(pillar, list, role), service, List.of(service));
        }
    }

    @Test
    void neither_the_funds_service_nor_the_gateway_before_it_keeps_anything_of_a_request_that_was_answered()
            throws Exception {
        var approval = approval("an approval, which has no body, of nothing", 404, signedIn("funds-checker"));
        try (var funds = SoakedProcess.start(Program.FUNDS, HEAP, Map.of())) {
            soak(List.of(approval("nobody's approval", 401, "")), funds, List.of(funds));
            var environment = Map.of(
                    "DONGJIANG_FUNDS_URL", "http://127.0.0.1:" + funds.port(),
                    // Requests are counted, and none is refused.
                    "DONGJIANG_ADMISSION_ADDRESS_REQUESTS", MANY,
                    "DONGJIANG_ADMISSION_USER_REQUESTS", MANY);
            try (var gateway = SoakedProcess.start(Program.GATEWAY, HEAP, environment)) {
                var shapes = new ArrayList<>(ofOneService(FUNDS, "villages", "case-worker"));
                shapes.addAll(ofAnyService(FUNDS, "villages", "case-worker"));
                shapes.add(approval);
                shapes.add(new Shape("a path of no pillar", 404, request("GET /api/v1/nowhere", "")));
                shapes.add(approval("an approval with a token that is none", 401, "Authorization: Bearer none\r\n"));
                soak(shapes, gateway, List.of(gateway, funds));
            }
        }
    }

    /** @param processes which answer: the one that is asked, and those that it asks */
    private static void soak(List<Shape> shapes, SoakedProcess asked, List<SoakedProcess> processes) throws Exception {
        for (var shape : shapes) {
            ask(asked, shape, WARM_UP);
            for (var process : processes) {
                process.look();
            }
            for (int round = 1; retained(asked, shape, processes); round++) {
                assertTrue(round < ROUNDS, () -> retaining(asked, shape, processes));
            }
            for (var process : processes) {
                assertTrue(
                        process.longestPauseMillis() <= LONGEST_PAUSE_MILLIS,
                        () -> process.name() + " stood still for too long to collect when " + asked.name()
                                + " was asked for " + shape.name());
            }
        }
    }

    /** Asks many times. Returns whether memory remains of it. */
    private static boolean retained(SoakedProcess asked, Shape shape, List<SoakedProcess> processes) throws Exception {
        ask(asked, shape, REQUESTS);
        boolean retained = false;
        for (var process : processes) {
            retained |= process.look().addedBytes() > MOST_BYTES_ADDED;
        }
        return retained;
    }

    private static String retaining(SoakedProcess asked, Shape shape, List<SoakedProcess> processes) {
        return "%s was asked %d times for %s, %d times over, and memory of it remains: %s"
                .formatted(
                        asked.name(),
                        REQUESTS,
                        shape.name(),
                        ROUNDS,
                        processes.stream()
                                .map(process -> process.name() + " " + process.kept())
                                .toList());
    }

    private static void ask(SoakedProcess process, Shape shape, int times) throws Exception {
        try {
            Pipelines.ask(process.port(), shape.request(), shape.status(), times);
        } catch (ExecutionException unanswered) {
            throw new AssertionError(
                    "%s was asked for %s and did not answer as it must; it keeps %s"
                            .formatted(process.name(), shape.name(), process.look()),
                    unanswered.getCause());
        }
    }

    /** What each service answers by code of its own. */
    private static List<Shape> ofOneService(String pillar, String list, String role) {
        var path = pillar + "/" + list;
        var writer = signedIn(role);
        return List.of(
                new Shape("a page of a list", 200, request("GET " + path + "?limit=1", writer)),
                new Shape("a body that is refused", 400, request("POST " + path, writer + TWO_BYTES) + "{}"));
    }

    /** What code that all services share answers: one of them is asked. */
    private static List<Shape> ofAnyService(String pillar, String list, String role) {
        var path = pillar + "/" + list;
        var writer = signedIn(role);
        return List.of(
                new Shape("a path that is none", 404, request("GET " + pillar + "/nowhere", writer)),
                new Shape("nobody's body", 401, request("POST " + path, TWO_BYTES) + "{}"),
                new Shape(
                        "a body in chunks that is refused",
                        400,
                        request("POST " + path, writer + JSON + "Transfer-Encoding: chunked\r\n")
                                + "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"),
                new Shape("a body that is missing", 400, request("POST " + path, writer + JSON + NO_BODY)));
    }

    private static Shape approval(String name, int status, String headers) {
        return new Shape(
                name,
                status,
                request(
                        "POST " + FUNDS + "/contributions/" + UUID.randomUUID() + "/approval",
                        headers + "If-Match: \"0\"\r\nIdempotency-Key: soak\r\n" + NO_BODY));
    }

    private static String request(String line, String headers) {
        return line + " HTTP/1.1\r\nHost: soak\r\nAccept: application/json\r\n" + headers + "\r\n";
    }

    private static String signedIn(String role) {
        return "Authorization: Bearer " + RunningSuite.tokenOf(role) + "\r\n";
    }
}
