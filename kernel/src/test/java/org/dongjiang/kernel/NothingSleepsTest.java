package org.dongjiang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No module and no test sleeps: code that waits, waits for an event, or polls with Awaitility. Sources are checked, not
 * classes, because some modules have no other structure test.
 */
class NothingSleepsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern SLEEPING =
            Pattern.compile("\\bThread\\.sleep\\(|\\bTimeUnit\\.[A-Z]+\\.sleep\\(|\\bparkNanos\\(|\\bparkUntil\\(");

    private static final Set<String> LEFT_OUT = Set.of(
            // After a conflict the same writers must not collide again: each waits for a random time.
            "BookWriter.java",
            "Writes.java",
            // It takes only a share of a processor while vouchers are posted.
            "Watch.java",
            // The service publishes a checkpoint some time after the leaves that it covers, and tells nobody.
            "Pull.java",
            "NothingSleepsTest.java");

    /** Benchmarks measure by the clock. */
    private static final Set<String> NOT_LOOKED_AT = Set.of("target", ".git", ".suite", "node_modules", "benchmarks");

    @Test
    void nothing_sleeps() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(ROOT)) {
            files.filter(NothingSleepsTest::isLookedAt)
                    .filter(NothingSleepsTest::sleeps)
                    .forEach(file -> found.add(ROOT.relativize(file).toString()));
        }
        assertEquals(Set.of(), found);
    }

    private static boolean isLookedAt(Path file) {
        return file.toString().endsWith(".java")
                && !LEFT_OUT.contains(file.getFileName().toString())
                && Stream.iterate(ROOT.relativize(file), part -> part != null, Path::getParent)
                        .noneMatch(part ->
                                NOT_LOOKED_AT.contains(part.getFileName().toString()));
    }

    private static boolean sleeps(Path file) {
        try {
            return SLEEPING.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
