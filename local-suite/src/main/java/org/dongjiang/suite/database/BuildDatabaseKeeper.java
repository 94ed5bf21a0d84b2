package org.dongjiang.suite.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A small separate process that waits for the build to end, then stops the build's database and removes its data. */
public final class BuildDatabaseKeeper {

    private BuildDatabaseKeeper() {}

    static void watch(ProcessHandle build, ProcessHandle database, Path home) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = Path.of(BuildDatabaseKeeper.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        new ProcessBuilder(List.of(
                        java,
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        BuildDatabaseKeeper.class.getName(),
                        Long.toString(build.pid()),
                        Long.toString(database.pid()),
                        home.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * Arguments: the process to wait for, the server process, the server's folder.
     *
     * @throws IOException if the data cannot be removed
     */
    public static void main(String[] arguments) throws IOException {
        ProcessHandle.of(Long.parseLong(arguments[0]))
                .ifPresent(build -> build.onExit().join());
        ProcessHandle.of(Long.parseLong(arguments[1])).ifPresent(EmbeddedServer::stop);
        var home = Path.of(arguments[2]);
        if (Files.exists(home)) {
            try (var files = Files.walk(home)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
