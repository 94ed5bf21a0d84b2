package org.dongjiang.suite.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dongjiang.suite.database.TextFile;

/** Stores the state of processes across invocations: process id, start time and port in a small file. */
final class RunFile {

    private static final Pattern CONTENT =
            Pattern.compile("(?<process>\\d{1,18}) (?<started>\\d{1,18}) (?<port>\\d{1,5})");

    private final Path file;

    RunFile(Path home, String name) {
        file = home.resolve("run").resolve(name);
    }

    void write(ProcessHandle process, int port) {
        TextFile.replace(file, process.pid() + " " + started(process) + " " + port);
    }

    /** The process, if it is still the one that was started. */
    Optional<ProcessHandle> process() {
        return content()
                .flatMap(content -> ProcessHandle.of(Long.parseLong(content.group("process")))
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> started(process) == Long.parseLong(content.group("started"))));
    }

    /** The port on which it was started. */
    Optional<Integer> port() {
        return content().map(content -> Integer.valueOf(content.group("port")));
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Empty if it is not there, or not whole. */
    private Optional<Matcher> content() {
        try {
            return Files.exists(file)
                    ? Optional.of(CONTENT.matcher(Files.readString(file).strip()))
                            .filter(Matcher::matches)
                    : Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static long started(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(instant -> instant.toEpochMilli())
                .orElse(0L);
    }
}
