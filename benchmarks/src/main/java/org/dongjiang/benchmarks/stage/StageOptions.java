package org.dongjiang.benchmarks.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How service and server are started, the same for every benchmark. */
public final class StageOptions {

    @Option(
            names = "--jar",
            paramLabel = "FILE",
            description = "Jar of the service; by default that of the service that is measured")
    private Path jar;

    /**
     * What a JVM chooses by itself in the container of the compose file, which has 768 MiB: 60 % of it as heap, as the
     * image requests, and the serial collector, because a JVM does not treat it as a server.
     */
    @Option(
            names = "--jvm",
            paramLabel = "OPTION",
            split = " ",
            defaultValue = "-Xmx460m -XX:+UseSerialGC",
            description = "Options of the service's JVM (${DEFAULT-VALUE})")
    private List<String> jvm = new ArrayList<>();

    @Option(
            names = "--also-jvm",
            paramLabel = "OPTION",
            description = "One more JVM option, such as for a recording: -XX:StartFlightRecording=filename=posting.jfr")
    private List<String> alsoJvm = new ArrayList<>();

    @Option(
            names = "--buffer-pool",
            paramLabel = "MIB",
            defaultValue = "1024",
            description = "Buffer pool of the database server, in MiB (${DEFAULT-VALUE})")
    private int bufferPoolMib;

    @Option(
            names = "--redo-log",
            paramLabel = "MIB",
            defaultValue = "1024",
            description = "Redo log of the database server, in MiB (${DEFAULT-VALUE})")
    private int redoLogMib;

    /** @param folder of the module, of which it is the jar unless another one was named */
    Path jar(String folder) {
        return jar == null ? Path.of(folder, "target", Path.of(folder).getFileName() + "-runner.jar") : jar;
    }

    List<String> jvm() {
        var all = new ArrayList<>(jvm);
        all.addAll(alsoJvm);
        return all;
    }

    int bufferPoolMib() {
        return bufferPoolMib;
    }

    int redoLogMib() {
        return redoLogMib;
    }
}
