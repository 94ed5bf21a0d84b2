package org.dongjiang.suite.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dongjiang.suite.database.EmbeddedServer;
import org.dongjiang.suite.database.TextFile;

/** The folder of the suite's data, secrets, logs and state of processes. */
final class Home {

    private static final long SPACE_NEEDED = 1L << 30;

    /** The files that a suite without data does not have; logs and class archives stay. */
    private static final List<String> DATA = List.of(
            "database",
            "run",
            "sample-loaded",
            "accounts.properties",
            "sample-passwords.properties",
            "signing-key.jwk",
            "ledger-key.pem",
            "ledger-checkpoint");

    private final Path folder;

    Home(Path folder) {
        this.folder = folder;
    }

    /** @throws SuiteException if the disk is full */
    void requireSpace() {
        try {
            Files.createDirectories(folder);
            long space = Files.getFileStore(folder).getUsableSpace();
            if (space < SPACE_NEEDED) {
                throw new SuiteException("the disk is full: " + (space >> 20) + " MiB left at " + folder
                        + ", 1024 needed · 磁盘空间不足：仅余 " + (space >> 20) + " MiB，至少需要 1024 MiB");
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Read on each use: after the data are deleted there are new ones. */
    Accounts accounts() {
        return new Accounts(folder);
    }

    EmbeddedServer embedded(int port) {
        return EmbeddedServer.in(folder.resolve("database"), port);
    }

    Path databaseLog() {
        return folder.resolve("database").resolve("mariadbd.log");
    }

    Path signingKey() {
        return folder.resolve("signing-key.jwk");
    }

    Path logKey() {
        return folder.resolve("ledger-key.pem");
    }

    /** Beside the database and not in it: published checkpoints outlive a restored backup. */
    Path logCheckpoint() {
        return folder.resolve("ledger-checkpoint");
    }

    RunFile run(String name) {
        return new RunFile(folder, name);
    }

    /** Stores the address of the external server, for later commands that do not name it. */
    void rememberGiven(String database) {
        TextFile.replace(givenDatabase(), database);
    }

    void forgetGiven() {
        delete(givenDatabase());
    }

    boolean remembersGiven() {
        return Files.exists(givenDatabase());
    }

    private Path givenDatabase() {
        return folder.resolve("run").resolve("given-database");
    }

    /** Throws the data away. */
    void forget() {
        DATA.forEach(part -> delete(folder.resolve(part)));
    }

    private static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * The last message of a log, without its other fields; of a log without messages, its lines that are not JSON. Lines
     * of the access log have no message, and the last line of a killed process may be incomplete. Empty if the log
     * cannot be read.
     */
    static String lastWords(Path log) {
        var lines = TextFile.lastLines(log);
        for (int at = lines.size() - 1; at >= 0; at--) {
            var messages = messages(lines.get(at));
            if (!messages.isEmpty()) {
                return messages.get(0) + (messages.size() > 1 ? ": " + messages.get(messages.size() - 1) : "");
            }
        }
        return lines.stream().filter(line -> !line.startsWith("{")).collect(Collectors.joining(" | "));
    }

    private static List<String> messages(String line) {
        try {
            return line.startsWith("{") ? new ObjectMapper().readTree(line).findValuesAsText("message") : List.of();
        } catch (JsonProcessingException incomplete) {
            return List.of();
        }
    }
}
