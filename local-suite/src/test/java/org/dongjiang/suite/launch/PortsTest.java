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

    @Test
    void a_port_leaves_room_for_the_one_of_management() {
        for (int none : new int[] {-5, 0, 64_536, 70_000}) {
            assertRefused(none, 38081, 33307, "choose one from 1 to 64535");
        }
        assertRefused(38080, 38081, 65_536, "choose one from 1 to 65535");
        assertRefused(38080, 38080, 65_535, "is used for both");
        assertRefused(64_535, 64_535, 33307, "is used for both");
    }

    private void assertRefused(int gateway, int funds, int database) {
        assertRefused(gateway, funds, database, "is used for both");
    }

    private void assertRefused(int gateway, int funds, int database, String reason) {
        var ports = Map.of(
                Program.GATEWAY,
                gateway,
                Program.FUNDS,
                funds,
                Program.INDUSTRY_PARK,
                38082,
                Program.LIVELIHOOD,
                38083);
        var refused = assertThrows(
                SuiteException.class,
                () -> new Suite(
                                new SuiteConfig(
                                        home, home, SuiteConfig.LOOPBACK, ports, database, Optional.empty(), false),
                                Progress.NONE)
                        .start());
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }
}
