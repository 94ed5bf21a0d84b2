package org.dongjiang.suite.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dongjiang.suite.database.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process leaves behind. */
class KilledTest {

    @TempDir
    private Path home;

    @Test
    void a_file_of_a_process_that_is_not_whole_is_as_if_it_were_not_there() throws IOException {
        var file = Files.createDirectories(home.resolve("run")).resolve("gateway");
        for (var left : new String[] {"", " ", "17", "17 18", "17 18 ", "17 18 nineteen", "17 18 19 20", "-1 -1 -1"}) {
            Files.writeString(file, left);
            var run = new RunFile(home, "gateway");
            assertTrue(run.process().isEmpty(), left);
            assertTrue(run.port().isEmpty(), left);
        }
    }

    @Test
    void a_file_is_replaced_as_a_whole() throws IOException {
        var unfinished = Files.createDirectories(home.resolve("run")).resolve("gateway.unfinished");
        Files.writeString(unfinished, "17 1");
        new RunFile(home, "gateway").write(ProcessHandle.current(), 18_080);
        assertFalse(Files.exists(unfinished));
        assertEquals(Optional.of(18_080), new RunFile(home, "gateway").port());
        assertEquals(
                ProcessHandle.current(), new RunFile(home, "gateway").process().orElseThrow());
    }

    /** It was killed a moment ago, and still counts as a running process. */
    @Test
    void a_database_that_ends_while_it_is_waited_for_is_started_again() throws IOException {
        for (var program : Program.values()) {
            var target = Files.createDirectories(home.resolve(program.module()).resolve("target"));
            Files.createFile(target.resolve(program.module() + "-runner.jar"));
        }
        int port = FreePort.find();
        var dying = new ProcessBuilder("cat").start();
        new RunFile(home, Suite.DATABASE).write(dying.toHandle(), port);
        var suite = suite(port);
        try {
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(dying::destroyForcibly);
            // The empty jar of a program.
            assertThrows(SuiteException.class, suite::start);
            assertTrue(suite.states().get(0).ready());
        } finally {
            suite.stop();
        }
    }

    private Suite suite(int databasePort) {
        var ports = Map.of(
                Program.GATEWAY,
                FreePort.find(),
                Program.FUNDS,
                FreePort.find(),
                Program.INDUSTRY_PARK,
                FreePort.find(),
                Program.LIVELIHOOD,
                FreePort.find());
        return new Suite(
                new SuiteConfig(home, home, SuiteConfig.LOOPBACK, ports, databasePort, Optional.empty(), false),
                Progress.NONE);
    }
}
