package org.dongjiang.benchmarks.door;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dongjiang.benchmarks.stage.Tokens;

/** The gateway that ships, before an origin. */
final class Gateway implements AutoCloseable {

    private static final int OK = 200;
    private static final int STOP_SECONDS = 30;
    private static final String MANY = "1000000000";

    private final HttpServer keys;
    private final Process process;

    private Gateway(HttpServer keys, Process process) {
        this.keys = keys;
        this.process = process;
    }

    static Gateway start(Path jar, List<String> jvm, int port, int managementPort, int origin, Tokens tokens, Path log)
            throws IOException {
        var keys = published(tokens);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.add("-jar");
        command.add(jar.toAbsolutePath().toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.put("DONGJIANG_ISSUER", Tokens.ISSUER);
        environment.put(
                "DONGJIANG_JWKS_URL", "http://127.0.0.1:" + keys.getAddress().getPort() + "/jwks");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        environment.put("DONGJIANG_FUNDS_URL", "http://127.0.0.1:" + origin);
        // It counts as ever, and never says no.
        environment.put("DONGJIANG_ADMISSION_ADDRESS_REQUESTS", MANY);
        environment.put("DONGJIANG_ADMISSION_USER_REQUESTS", MANY);
        return new Gateway(keys, builder.start());
    }

    private static HttpServer published(Tokens tokens) throws IOException {
        var set = tokens.publicHalf().getBytes(StandardCharsets.UTF_8);
        var keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keys.createContext("/jwks", asked -> {
            asked.getResponseHeaders().set("Content-Type", "application/json");
            asked.sendResponseHeaders(OK, set.length);
            try (var body = asked.getResponseBody()) {
                body.write(set);
            }
        });
        keys.start();
        return keys;
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The most memory that it has held at one time, in MiB (VmHWM). */
    long mostMemoryMib() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    >> 10;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        keys.stop(0);
    }
}
