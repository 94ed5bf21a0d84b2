package org.dongjiang.suite.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts one Java program in a separate process. */
final class Jvm {

    /** All processes run on one machine: small heaps, quick start, no long-term optimisation. */
    private static final List<String> OPTIONS =
            List.of("-Xms24m", "-Xmx160m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

    private static final String SHARED = "-XX:SharedArchiveFile=";

    private final Path home;
    private final boolean archiving;

    Jvm(Path home, boolean archiving) {
        this.home = home;
        this.archiving = archiving;
    }

    /** @return the process, which continues when this one ends; its output goes to its log */
    ProcessHandle start(Program program, Path jar, Map<String, String> environment) {
        return start(program.module(), jar, archiving ? List.of(archive(program, jar)) : List.of(), environment);
    }

    /** The same for one more instance of a program, which uses an archive that there is, and writes none. */
    ProcessHandle another(Program program, String name, Path jar, Map<String, String> environment) {
        var archived = archiving ? archiveOf(program, jar) : null;
        var option = archived != null && Files.exists(archived) ? List.of(SHARED + archived) : List.<String>of();
        return start(name, jar, option, environment);
    }

    private ProcessHandle start(String name, Path jar, List<String> archive, Map<String, String> environment) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(archive);
        command.add("-jar");
        command.add(jar.toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log(name).getParent());
            return builder.redirectOutput(
                            ProcessBuilder.Redirect.appendTo(log(name).toFile()))
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .start()
                    .toHandle();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Path log(String name) {
        return home.resolve("logs").resolve(name + ".log");
    }

    /** Whether the program takes a while to end, because it has no archive yet. */
    boolean archivesAtEnd(String name) {
        return archiving && archives(name).isEmpty();
    }

    /**
     * The loaded classes of a program are archived when it ends for the first time; from then on it starts from the
     * archive, in about half the time. An archive is valid for one jar and one Java version.
     */
    private String archive(Program program, Path jar) {
        var archive = archiveOf(program, jar);
        if (Files.exists(archive)) {
            return SHARED + archive;
        }
        try {
            Files.createDirectories(archive.getParent());
            for (var old : archives(program.module())) {
                Files.delete(old);
            }
            return "-XX:ArchiveClassesAtExit=" + archive;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Path archiveOf(Program program, Path jar) {
        try {
            var version = Integer.toHexString(
                    (System.getProperty("java.vm.version") + Files.getLastModifiedTime(jar) + Files.size(jar))
                            .hashCode());
            return home.resolve("cds").resolve(program.module() + "-" + version + ".jsa");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private List<Path> archives(String name) {
        try (var files = Files.list(home.resolve("cds"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "-"))
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}
