package org.dongjiang.suite.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one server of a module's tests. The first test that needs it starts it, with empty data, next to the module's
 * other build products; later ones use the same; a keeper process stops it when the build ends, however it ends.
 * Modules are built in parallel, and some tests change settings of the whole server, so modules do not share it.
 */
public final class BuildDatabase {

    private static final Pattern NOTE = Pattern.compile("(?<port>\\d{1,5}) (?<build>\\d{1,18})");

    private BuildDatabase() {}

    /** Starts or joins it. */
    public static DatabaseServer join() {
        var folder = Path.of("").toAbsolutePath().resolve("target").resolve("build-database");
        try {
            Files.createDirectories(folder);
            try (var lock = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                var running = running(folder);
                return held.isValid() && running.isPresent() ? running.get() : start(folder);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Optional<DatabaseServer> running(Path folder) throws IOException {
        var note = folder.resolve("port");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        var content = NOTE.matcher(Files.readString(note).strip());
        // A note that is not whole is of a build that was killed.
        if (!content.matches()
                || ProcessHandle.of(Long.parseLong(content.group("build")))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty()) {
            return Optional.empty();
        }
        int port = Integer.parseInt(content.group("port"));
        return Optional.of(EmbeddedServer.in(home(folder, port), port).server()).filter(DatabaseServer::answers);
    }

    private static DatabaseServer start(Path folder) throws IOException {
        int port = FreePort.find();
        var home = home(folder, port);
        var embedded = EmbeddedServer.in(home, port).forgetful();
        var process = embedded.start();
        var build = buildProcess();
        BuildDatabaseKeeper.watch(build, process, home);
        TextFile.replace(folder.resolve("port"), port + " " + build.pid());
        return embedded.server();
    }

    private static Path home(Path folder, int port) {
        return folder.resolve(Integer.toString(port));
    }

    /** The topmost Java process above this one: Maven, the development environment, or this one. */
    private static ProcessHandle buildProcess() {
        var top = ProcessHandle.current();
        for (var at = Optional.of(top); at.isPresent(); at = at.get().parent()) {
            var command = at.get().info().command().orElse("");
            if (command.endsWith("/java") || command.endsWith("\\java.exe")) {
                top = at.get();
            }
        }
        return top;
    }
}
