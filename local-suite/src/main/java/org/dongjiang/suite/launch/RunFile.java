package org.dongjiang.suite.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Stores the state of processes across invocations: process id, start time and port in a small file. */
final class RunFile {

    private final Path file;

    RunFile(Path home, String name) {
        file = home.resolve("run").resolve(name);
    }

    void write(ProcessHandle process, int port) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, process.pid() + " " + started(process) + " " + port);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The process, if it is still the one that was started. */
    Optional<ProcessHandle> process() {
        return words().flatMap(words -> ProcessHandle.of(Long.parseLong(words[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> started(process) == Long.parseLong(words[1])));
    }

    /** The port on which it was started. */
    Optional<Integer> port() {
        return words().map(words -> Integer.valueOf(words[2]));
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Optional<String[]> words() {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip().split(" ")).filter(words -> words.length == 3)
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
