package org.dongjiang.suite.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dongjiang.suite.database.DatabaseException;
import org.dongjiang.suite.database.DatabaseServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenDatabaseTest {

    private static final List<String> PROGRAMS =
            List.of("funds-service", "industry-park-service", "livelihood-service", "gateway");

    @TempDir
    private Path home;

    @Test
    void who_asks_how_a_suite_on_a_given_server_stands_need_not_give_it_again() throws IOException {
        for (var program : PROGRAMS) {
            var target = Files.createDirectories(home.resolve(program).resolve("target"));
            Files.createFile(target.resolve(program + "-runner.jar"));
        }
        var given = DatabaseServer.given("jdbc:mysql://127.0.0.1:1", "root", "a password of nobody", home);
        var suite = suite(Optional.of(given));
        // Nothing listens at this port, but it is the configured one.
        assertThrows(DatabaseException.class, suite::start);

        assertEquals(PROGRAMS, names(suite(Optional.empty())));
        assertEquals("127.0.0.1:1", Files.readString(home.resolve("run/given-database")));

        suite.stop();
        assertEquals(Suite.DATABASE, names(suite(Optional.empty())).get(0));
    }

    private static List<String> names(Suite suite) {
        return suite.states().stream().map(Suite.State::name).toList();
    }

    private Suite suite(Optional<DatabaseServer> database) {
        // Below the ports that the system assigns to other tests.
        var ports = Map.of(
                Program.GATEWAY, 18180, Program.FUNDS, 18181, Program.INDUSTRY_PARK, 18182, Program.LIVELIHOOD, 18183);
        int embedded = database.isPresent() ? 0 : 13317;
        return new Suite(
                new SuiteConfig(home, home, SuiteConfig.LOOPBACK, ports, embedded, database, false), Progress.NONE);
    }
}
