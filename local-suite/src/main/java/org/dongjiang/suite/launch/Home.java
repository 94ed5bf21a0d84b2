package org.dongjiang.suite.launch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.dongjiang.suite.database.EmbeddedServer;

/** The folder in which the suite keeps its data, its secrets and its logs, and what runs. */
final class Home {

    private static final long SPACE_NEEDED = 1L << 30;

    /** What a suite without data has none of; logs and class archives stay. */
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

    /** @throws SuiteException where the disk is full */
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

    /** Read when asked for: a suite that has forgotten its data has others. */
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

    /** Beside the database and not in it: what was published outlives a backup that is put back. */
    Path logCheckpoint() {
        return folder.resolve("ledger-checkpoint");
    }

    RunFile run(String name) {
        return new RunFile(folder, name);
    }

    /** Remembers which server was given, for those who ask how the suite stands without giving it again. */
    void rememberGiven(String database) {
        try {
            Files.createDirectories(givenDatabase().getParent());
            Files.writeString(givenDatabase(), database);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
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

    /** What a log said last, without all that it notes beside it; empty where it cannot be read. */
    static String lastWords(Path log) {
        try {
            var lines = Files.readAllLines(log);
            for (int at = lines.size() - 1; at >= 0; at--) {
                if (lines.get(at).startsWith("{")) {
                    var said = new ObjectMapper().readTree(lines.get(at));
                    var messages = said.findValuesAsText("message");
                    return messages.get(0) + (messages.size() > 1 ? ": " + messages.get(messages.size() - 1) : "");
                }
            }
            return String.join(" | ", lines);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
