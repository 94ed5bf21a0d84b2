package org.dongjiang.suite.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    private Path home;

    @Test
    void no_two_processes_get_the_same_port() {
        assertRefused(38081, 38081, 33307);
        assertRefused(38080, 38080 + 1000, 33307);
        assertRefused(38080, 38081, 39081);
        assertFalse(Files.exists(home.resolve("run")));
    }

    private void assertRefused(int gateway, int funds, int database) {
        var ports = Map.of(
                Program.GATEWAY,
                gateway,
                Program.FUNDS,
                funds,
                Program.INDUSTRY_PARK,
                38082,
                Program.LIVELIHOOD,
                38083);
        var config = new SuiteConfig(home, home, SuiteConfig.LOOPBACK, ports, database, Optional.empty(), false);
        var refused = assertThrows(SuiteException.class, () -> new Suite(config, Progress.NONE).start());
        assertTrue(refused.getMessage().contains("is meant for both"), refused.getMessage());
    }
}
