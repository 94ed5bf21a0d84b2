package org.dongjiang.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code suite}, in a folder in which everything seems to be built. */
@DisabledOnOs(OS.WINDOWS)
class ScriptTest {

    private static final List<String> SERVICES =
            List.of("funds-service", "industry-park-service", "livelihood-service", "gateway");

    @TempDir
    private Path root;

    @BeforeEach
    void build() throws IOException {
        Files.copy(Path.of("..", "suite"), root.resolve("suite"));
        file("pom.xml");
        file("kernel/pom.xml");
        file("kernel/src/main/x");
        file("local-suite/pom.xml");
        file("local-suite/src/main/x");
        for (var service : SERVICES) {
            file(service + "/pom.xml");
            file(service + "/src/main/x");
        }
        for (var service : SERVICES) {
            file(service + "/target/" + service + "-runner.jar");
        }
        file("local-suite/target/local-suite-1.0.0-SNAPSHOT.jar");
        file("mvnw");
        Files.writeString(root.resolve("mvnw"), "#!/bin/sh\necho built >built\n");
        root.resolve("mvnw").toFile().setExecutable(true);
    }

    @Test
    void a_jar_that_has_gone_since_the_build_is_fetched_by_building_again() throws Exception {
        classPath("/nowhere/gone.jar");
        run("up");
        assertTrue(Files.exists(root.resolve("built")));
    }

    @Test
    void without_it_nothing_is_started() throws Exception {
        classPath("/nowhere/gone.jar");
        assertTrue(run("status").contains("nothing is built yet"));
    }

    @Test
    void what_is_complete_is_not_built_again() throws Exception {
        classPath(file("here.jar").toString());
        run("up");
        assertFalse(Files.exists(root.resolve("built")));
    }

    private void classPath(String more) throws IOException {
        var present = file("present.jar");
        Files.writeString(root.resolve("local-suite/target/class-path"), present + ":" + more);
    }

    private Path file(String name) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }

    private String run(String command) throws Exception {
        var process = new ProcessBuilder("bash", "suite", command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(Set.of(1), Set.of(process.waitFor()), said);
        return said;
    }
}
