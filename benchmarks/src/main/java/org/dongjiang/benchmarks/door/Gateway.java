package org.dongjiang.benchmarks.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dongjiang.benchmarks.stage.PublishedKeys;
import org.dongjiang.benchmarks.stage.Tokens;

/** The gateway that ships, before an origin. */
final class Gateway implements AutoCloseable {

    private static final int STOP_SECONDS = 30;
    private static final String MANY = "1000000000";

    private final PublishedKeys keys;
    private final Process process;

    private Gateway(PublishedKeys keys, Process process) {
        this.keys = keys;
        this.process = process;
    }

    static Gateway start(Path jar, List<String> jvm, int port, int managementPort, int origin, Tokens tokens, Path log)
            throws IOException {
        var keys = PublishedKeys.of(tokens);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.add("-jar");
        command.add(jar.toAbsolutePath().toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.put("DONGJIANG_ISSUER", Tokens.ISSUER);
        environment.put("DONGJIANG_JWKS_URL", keys.url());
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
        keys.close();
    }
}
