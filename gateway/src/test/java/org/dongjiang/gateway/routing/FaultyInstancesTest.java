package org.dongjiang.gateway.routing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.dongjiang.gateway.routing.Copies.State;
import org.dongjiang.kernel.testing.Quiet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What happens to requests when an instance of a service fails. */
@QuarkusTest
@WithTestResource(Copies.class)
class FaultyInstancesTest {

    private static final String FUNDS = "/api/v1/funds/anything";
    private static final String LIVELIHOOD = "/api/v1/livelihood/anything";
    private static final Duration OPENS_WITHIN = Duration.ofSeconds(5);
    private static final Duration CLOSES_WITHIN = Duration.ofSeconds(15);
    private static final int IN_A_ROW = 20;
    /** Some of them use a connection at the moment in which it is closed. */
    private static final int MANY = 5_000;
    /** By then an instance set to be gone has closed its connections. */
    private static final Duration CLOSED = Duration.ofMillis(300);
    /** By then a probe has found that nobody listens. */
    private static final Duration PROBED = Duration.ofMillis(1_800);
    /** An instance whose breaker is open gets no requests for five seconds. */
    private static final Duration BEFORE_IT_IS_TRIED_AGAIN = Duration.ofSeconds(2);
    /** More requests would show no more, and take processor time from other tests. */
    private static final Duration PAUSE = Duration.ofMillis(20);
    /** An instance that does well again is tried after seconds, however many requests there are until then. */
    private static final Duration LONG_PAUSE = Duration.ofMillis(200);
    /** Requests in progress or waiting. */
    private static final int AT_ONCE = 256;

    private static final int MORE_THAN_IT_TAKES = 300;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void heal() {
        Copies.let(Copies.FIRST, State.WELL);
        Copies.let(Copies.SECOND, State.WELL);
        untilBothAnswer();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"WELL", "CURT"},
            mode = Mode.EXCLUDE)
    void requests_go_to_those_that_do_well_and_the_others_come_back(State state) throws Exception {
        besideAnotherService(() -> {
            Copies.let(Copies.FIRST, state);
            within(OPENS_WITHIN, () -> whoAnswers().equals(Set.of(Copies.SECOND)));
            Copies.let(Copies.FIRST, State.WELL);
            untilBothAnswer();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"GONE", "STOPPED", "SICK"})
    void where_none_does_well_callers_are_told_at_once(State state) throws Exception {
        besideAnotherService(() -> {
            Copies.let(Copies.FIRST, state);
            Copies.let(Copies.SECOND, state);
            within(OPENS_WITHIN, this::isToldAtOnce);
        });
    }

    @Test
    void whoever_waits_for_an_instance_that_is_lost_is_answered_by_another() {
        Copies.let(Copies.FIRST, State.STOPPED);
        for (int call = 0; call < IN_A_ROW; call++) {
            assertEquals(Copies.SECOND, get(FUNDS).body());
        }
    }

    @Test
    void what_one_process_did_is_not_held_against_the_next() throws Exception {
        Copies.let(Copies.SECOND, State.GONE);
        Copies.let(Copies.FIRST, State.SICK);
        within(OPENS_WITHIN, this::isToldAtOnce);
        Copies.let(Copies.FIRST, State.GONE);
        Quiet.lasts(PROBED, "what a probe has found shows only in what the gateway does not do");
        Copies.let(Copies.FIRST, State.WELL);
        within(BEFORE_IT_IS_TRIED_AGAIN, () -> whoAnswers().equals(Set.of(Copies.FIRST)));
    }

    @Test
    void nobody_notices_that_an_instance_is_gone_or_leaves() throws Exception {
        for (var state : new State[] {State.GONE, State.LEAVING}) {
            Copies.let(Copies.FIRST, state);
            // A write in progress when its connection is closed gets 503, because it may have been carried out.
            Quiet.lasts(CLOSED, "nothing shows that both ends of all connections know of it");
            for (int call = 0; call < IN_A_ROW; call++) {
                var answer = post(FUNDS);
                assertEquals(200, answer.statusCode(), answer.body());
            }
            heal();
        }
    }

    @Test
    void who_reads_does_not_notice_that_connections_are_closed_unannounced() {
        Copies.let(Copies.FIRST, State.CURT);
        Copies.let(Copies.SECOND, State.GONE);
        within(OPENS_WITHIN, () -> whoAnswers().equals(Set.of(Copies.FIRST)));
        for (int call = 0; call < MANY; call++) {
            assertEquals(200, get(FUNDS).statusCode());
        }
    }

    @Test
    void more_than_an_instance_takes_at_once_are_told_so_while_others_are_served() throws Exception {
        besideAnotherService(() -> {
            Copies.let(Copies.FIRST, State.GONE);
            within(OPENS_WITHIN, () -> whoAnswers().equals(Set.of(Copies.SECOND)));
            Copies.let(Copies.SECOND, State.SLOW);
            var answers = Stream.generate(() -> client.sendAsync(request(FUNDS).build(), BodyHandlers.ofString()))
                    .limit(MORE_THAN_IT_TAKES)
                    .toList();
            var busy = answers.stream()
                    .map(CompletableFuture::join)
                    .filter(answer ->
                            answer.statusCode() == 503 && answer.body().contains("DEPENDENCY_BUSY"))
                    .count();
            assertTrue(busy >= MORE_THAN_IT_TAKES - AT_ONCE, busy + " of " + MORE_THAN_IT_TAKES);
        });
    }

    private boolean isToldAtOnce() {
        var began = System.nanoTime();
        var answer = get(FUNDS);
        return answer != null
                && answer.statusCode() == 503
                && answer.body().contains("DEPENDENCY_UNAVAILABLE")
                && answer.headers().firstValue("Retry-After").isPresent()
                && System.nanoTime() - began < Duration.ofMillis(500).toNanos();
    }

    /** The names of those that answer twenty requests; {@code null} for a wrong answer. */
    private Set<String> whoAnswers() {
        var names = new HashSet<String>();
        for (int call = 0; call < IN_A_ROW; call++) {
            var answer = get(FUNDS);
            names.add(answer == null || answer.statusCode() != 200 ? null : answer.body());
        }
        return names;
    }

    private void untilBothAnswer() {
        await().pollDelay(Duration.ZERO)
                .pollInterval(LONG_PAUSE)
                .atMost(CLOSES_WITHIN)
                .until(() -> whoAnswers().equals(Set.of(Copies.FIRST, Copies.SECOND)));
    }

    /** The requests that it sends open the breaker. */
    private static void within(Duration atMost, Callable<Boolean> condition) {
        await().pollDelay(Duration.ZERO).pollInterval(PAUSE).atMost(atMost).until(condition);
    }

    /** Null if the answer is aborted. */
    private HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private HttpResponse<String> post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString("{}")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException brokenOff) {
            return null;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
    }

    /** It gets requests all the time, and always answers. */
    private void besideAnotherService(Runnable story) throws Exception {
        var over = new AtomicBoolean();
        var answered = CompletableFuture.supplyAsync(() -> {
            int count = 0;
            while (!over.get()) {
                assertEquals(Copies.OTHER, get(LIVELIHOOD).body());
                Quiet.lasts(PAUSE, "callers come at a pace");
                count++;
            }
            return count;
        });
        try {
            story.run();
        } finally {
            over.set(true);
        }
        assertTrue(answered.get() > 0);
    }
}
