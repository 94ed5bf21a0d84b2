package org.dongjiang.suite.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetTest {

    @TempDir
    private Path home;

    @Test
    void after_a_fresh_start_the_passwords_shown_are_the_new_ones_and_the_next_start_shows_the_same()
            throws IOException {
        var old = suite().accounts().password("viewer");
        var suite = suite();
        suite.forget();

        var hashes = new Properties();
        try (var reader = Files.newBufferedReader(suite.accounts().hashed())) {
            hashes.load(reader);
        }

        var shown = suite.accounts().password("viewer");
        assertNotEquals(old, shown);
        assertEquals(shown, suite().accounts().password("viewer"));
        var hash = hashes.getProperty("dongjiang.identity.users.viewer.password-hash");
        assertTrue(BCrypt.verifyer().verify(shown.toCharArray(), hash).verified);
    }

    private Suite suite() {
        var ports = Map.of(
                Program.GATEWAY, 38080, Program.FUNDS, 38081, Program.INDUSTRY_PARK, 38082, Program.LIVELIHOOD, 38083);
        var config = new SuiteConfig(home, home, SuiteConfig.LOOPBACK, ports, 33307, Optional.empty(), false);
        return new Suite(config, Progress.NONE);
    }
}
