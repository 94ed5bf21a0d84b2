package org.dongjiang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.kernel.testing.Quiet;
import org.dongjiang.suite.database.FreePort;
import org.dongjiang.suite.launch.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Each service gets a second instance, is restarted, and loses the second one again; then the two gateways are restarted one after the
 * other. No client notices.
 */
@SuiteStory
class RollingRestartIT {

    private static final Map<Program, String> VARIABLES = Map.of(
            Program.FUNDS, "DONGJIANG_FUNDS_URL",
            Program.INDUSTRY_PARK, "DONGJIANG_INDUSTRY_PARK_URL",
            Program.LIVELIHOOD, "DONGJIANG_LIVELIHOOD_URL");
    private static final List<String> READ = List.of(
            "/api/v1/funds/villages?limit=1",
            "/api/v1/industry-park/enterprises?limit=1",
            "/api/v1/livelihood/pairings?limit=1");
    private static final int CALLERS = 4;
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final int PATIENCE_SECONDS = 60;

    private final Queue<Copy> copies = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Queue<String> recorded = new ConcurrentLinkedQueue<>();
    private final AtomicInteger read = new AtomicInteger();
    private volatile boolean over;

    @Test
    void nobody_notices_that_one_after_the_other_is_restarted() throws Exception {
        var services = List.of(
                new Copy(Program.FUNDS, Map.of()),
                new Copy(Program.INDUSTRY_PARK, Map.of()),
                new Copy(Program.LIVELIHOOD, Map.of()));
        var addresses = new HashMap<String, String>();
        services.forEach(copy ->
                addresses.put(VARIABLES.get(copy.program), RunningSuite.directly(copy.program) + "," + copy.address()));
        var gateways = List.of(new Copy(Program.GATEWAY, addresses), new Copy(Program.GATEWAY, addresses));
        gateways.parallelStream().forEach(Copy::start);
        var callers = Executors.newFixedThreadPool(2 * CALLERS);
        try (var doors = new Doors(gateways.stream().map(Copy::address).toList())) {
            for (int caller = 0; caller < CALLERS; caller++) {
                callers.execute(() -> untilOver(() -> read(doors)));
                callers.execute(() -> untilOver(() -> record(doors)));
            }
            for (var copy : services) {
                // The gateways know its address since they started.
                copy.start();
                end(RunningSuite.suite().process(copy.program).orElseThrow());
                RunningSuite.suite().start(copy.program);
                copy.end();
            }
            for (var copy : gateways) {
                copy.end();
                copy.start();
            }
        } finally {
            over = true;
            callers.shutdown();
            assertTrue(callers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        assertEquals(List.of(), List.copyOf(failures));
        assertTrue(read.get() > 0 && !recorded.isEmpty());
        assertEquals(recorded.size(), Books.contributions(recorded));
        Books.assertRight();
    }

    private void untilOver(Callable<?> call) {
        while (!over) {
            try {
                call.call();
                // Otherwise starting processes would get no processor time.
                Quiet.lasts(PAUSE, "callers come at a pace");
            } catch (Exception fault) {
                failures.add(fault.toString());
            }
        }
    }

    private Void read(Doors doors) throws IOException, InterruptedException {
        var path = READ.get(read.incrementAndGet() % READ.size());
        var answer = doors.ask(
                "GET",
                path,
                null,
                RunningSuite.tokenOf("auditor"),
                UUID.randomUUID().toString());
        if (answer.statusCode() != 200) {
            failures.add(path + " " + answer.statusCode() + " " + answer.body());
        }
        return null;
    }

    private Void record(Doors doors) throws IOException, InterruptedException {
        var answer = doors.ask(
                "POST",
                "/api/v1/funds/contributions",
                Books.newContribution(),
                RunningSuite.tokenOf("funds-maker"),
                UUID.randomUUID().toString());
        if (answer.statusCode() == 201) {
            recorded.add(JsonPath.from(answer.body()).getString("id"));
        } else {
            failures.add("contribution " + answer.statusCode() + " " + answer.body());
        }
        return null;
    }

    @AfterEach
    void endAll() throws Exception {
        for (var copy : copies) {
            copy.end();
        }
    }

    private static void end(ProcessHandle process) throws Exception {
        process.destroy();
        process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** One more instance of a program, in addition to that of the suite. */
    private final class Copy {

        private final Program program;
        private final Map<String, String> environment;
        private final int port = FreePort.find();
        private ProcessHandle process;

        Copy(Program program, Map<String, String> environment) {
            this.program = program;
            this.environment = environment;
        }

        String address() {
            return "http://127.0.0.1:" + port;
        }

        void start() {
            process = RunningSuite.suite().another(program, port, environment);
            copies.add(this);
        }

        void end() throws Exception {
            RollingRestartIT.end(process);
        }
    }
}
