package org.dongjiang.benchmarks.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Callers in a separate process, each of which waits for an answer before it sends the next request. They use wrk,
 * because it costs less of the shared processors than callers in Java.
 */
final class Wrk {

    private static final String LINE = "told ";
    private static final int FIGURES = 5;
    /** The report for people is rounded; these are microseconds. */
    private static final String REPORT = """
            done = function(summary, latency, requests)
              local errors = summary.errors
              io.write(string.format("told %d %d %d %d %d\\n", summary.requests, summary.duration,
                latency:percentile(50), latency:percentile(99),
                errors.connect + errors.read + errors.write + errors.status + errors.timeout))
            end
            """;

    private final String program;
    private final Path report;
    private final List<String> headers = new ArrayList<>();

    Wrk(String program, Path folder, List<String> headers) throws IOException {
        this.program = program;
        report = Files.writeString(folder.resolve("report.lua"), REPORT);
        for (var header : headers) {
            this.headers.addAll(List.of("--header", header));
        }
    }

    /** The results of calls; times in milliseconds. */
    record Calls(long done, double perSecond, double medianMillis, double p99Millis) {}

    Calls call(int port, String path, int callers, int seconds) throws IOException {
        var command = new ArrayList<>(List.of(
                program,
                "--threads",
                "1",
                "--connections",
                Integer.toString(callers),
                "--duration",
                seconds + "s",
                "--script",
                report.toString()));
        command.addAll(headers);
        command.add("http://127.0.0.1:" + port + path);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var figures = said.lines()
                .filter(line -> line.startsWith(LINE))
                .flatMapToLong(line -> List.of(line.substring(LINE.length()).split(" ")).stream()
                        .mapToLong(Long::parseLong))
                .toArray();
        if (figures.length != FIGURES || figures[0] == 0 || figures[4] > 0) {
            throw new IllegalStateException("not all was answered with 200: " + said);
        }
        return new Calls(figures[0], figures[0] * 1e6 / figures[1], figures[2] / 1e3, figures[3] / 1e3);
    }
}
