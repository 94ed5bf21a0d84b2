package org.dongjiang.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dongjiang.suite.database.FreePort;
import org.dongjiang.suite.launch.Program;

/** One more instance of a program, with a small heap, whose retained memory and collection pauses are measured. */
final class SoakedProcess implements AutoCloseable {

    /** The virtual machine takes these after those of the command line, and so in their place. */
    private static final String JVM_OPTIONS = "_JAVA_OPTIONS";

    /** Otherwise up to a twentieth of dead objects would remain between live ones and be counted as live. */
    private static final String EXACT = "-XX:MarkSweepDeadRatio=0 -XX:MarkSweepAlwaysCompactCount=1";

    /** It is not waited for by anybody in front. */
    private static final Map<String, String> STOPS_AT_ONCE = Map.of("DONGJIANG_SHUTDOWN_DELAY", "0S");

    private static final int STOP_SECONDS = 60;
    private static final int CLASSES_TOLD = 12;
    private static final Pattern OF_A_CLASS = Pattern.compile("\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+).*");
    /** One that is asked for below. */
    private static final Pattern ASKED_FOR = Pattern.compile(".* (GC\\(\\d+\\)) Pause .*Heap Inspection.*");

    private static final Pattern PAUSE = Pattern.compile(".* (GC\\(\\d+\\)) User=(\\d+\\.\\d+)s Sys=(\\d+\\.\\d+)s.*");

    private final Program program;
    private final int port;
    private final Path collections;
    private final Path log;
    private final ProcessHandle process;
    private final long pausesAtStart;
    private Map<String, Long> before = Map.of();
    private Kept kept;

    private SoakedProcess(Program program, String heap, Map<String, String> differing) throws IOException {
        this.program = program;
        port = FreePort.find();
        collections = Files.createTempFile(Files.createDirectories(Path.of("target")), "collections-", ".log");
        log = RunningSuite.suite().log(program.module() + "-" + port);
        var environment = new HashMap<>(STOPS_AT_ONCE);
        environment.putAll(differing);
        environment.put(
                JVM_OPTIONS,
                "-Xmx" + heap + " " + EXACT + " -Xlog:gc,gc+cpu:file=" + collections.toAbsolutePath()
                        + ":uptime:filecount=0");
        process = RunningSuite.suite().another(program, port, environment);
        pausesAtStart = Files.readAllLines(collections).size();
    }

    /**
     * Starts it.
     *
     * @param heap maximum heap, in the notation of the virtual machine: 96m
     */
    static SoakedProcess start(Program program, String heap, Map<String, String> differing) throws IOException {
        return new SoakedProcess(program, heap, differing);
    }

    int port() {
        return port;
    }

    String name() {
        return program.module();
    }

    /**
     * What is still reachable.
     *
     * @param bytes of everything
     * @param addedBytes since it was looked at before
     * @param mostAdded the classes of which most was added, with the bytes of each
     */
    record Kept(long bytes, long addedBytes, String mostAdded) {}

    /** Measures the retained memory after a full collection. */
    Kept look() throws IOException, InterruptedException {
        var now = new HashMap<String, Long>();
        for (var line : histogram().lines().toList()) {
            var found = OF_A_CLASS.matcher(line);
            if (found.matches()) {
                now.merge(found.group(2), Long.parseLong(found.group(1)), Long::sum);
            }
        }
        var added = new HashMap<>(now);
        before.forEach((name, bytes) -> added.merge(name, -bytes, Long::sum));
        before = now;
        kept = new Kept(sum(now), sum(added), most(added));
        return kept;
    }

    /** What was found at the last look. */
    Kept kept() {
        return kept;
    }

    private String histogram() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var counting = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var counted = new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (counting.waitFor() != 0) {
            throw new IOException(name() + " does not say what it keeps: " + counted);
        }
        return counted;
    }

    private static long sum(Map<String, Long> bytes) {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String most(Map<String, Long> bytes) {
        return bytes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(CLASSES_TOLD)
                .map(of -> of.getKey() + " " + of.getValue())
                .collect(Collectors.joining(", "));
    }

    /**
     * The longest time for which it has stood still to collect since it was ready, in milliseconds of a processor: on a crowded machine
     * it also waits for one, which is not a fault of the process.
     */
    double longestPauseMillis() throws IOException {
        var lines = Files.readAllLines(collections);
        var asked = lines.stream()
                .map(ASKED_FOR::matcher)
                .filter(Matcher::matches)
                .map(collection -> collection.group(1))
                .collect(Collectors.toSet());
        return lines.stream()
                .skip(pausesAtStart)
                .map(PAUSE::matcher)
                .filter(Matcher::matches)
                .filter(pause -> !asked.contains(pause.group(1)))
                .mapToDouble(pause -> (Double.parseDouble(pause.group(2)) + Double.parseDouble(pause.group(3))) * 1_000)
                .max()
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
        Files.delete(collections);
        // It has a line for each request.
        Files.delete(log);
    }
}
