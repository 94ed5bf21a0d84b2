package org.dongjiang.benchmarks.door;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.dongjiang.benchmarks.calls.Pairs;
import org.dongjiang.benchmarks.figure.Figure;
import org.dongjiang.benchmarks.figure.Measuring;
import org.dongjiang.benchmarks.stage.PublishedKeys;
import org.dongjiang.benchmarks.stage.Stage;
import org.dongjiang.benchmarks.stage.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Small answers and a large file through the gateway, through nginx and through Spring Cloud Gateway, in turns. */
@Command(
        name = "door",
        description =
                "Small answers and a large file through the gateway, compared with nginx and Spring Cloud Gateway in front of the same origin.",
        mixinStandardHelpOptions = true)
public final class DoorCommand implements Measuring {

    private static final String SMALL = "/api/v1/funds/small";
    private static final String LARGE = "/api/v1/funds/large";
    private static final String MANY = "1000000000";
    private static final int ANSWER_CHARACTERS = 300;
    private static final int PATIENCE_SECONDS = 60;
    private static final int TURN_SECONDS = 5;
    private static final int BUFFER_BYTES = 1 << 16;

    @Option(
            names = "--jar",
            paramLabel = "FILE",
            defaultValue = "gateway/target/gateway-runner.jar",
            description = "Jar of the gateway (${DEFAULT-VALUE})")
    private Path jar;

    @Option(
            names = "--jvm",
            paramLabel = "OPTION",
            split = " ",
            defaultValue = "-Xmx300m -XX:+UseSerialGC",
            description = "Options of the gateway's JVM (${DEFAULT-VALUE})")
    private List<String> jvm = new ArrayList<>();

    @Option(
            names = "--spring",
            paramLabel = "FILE",
            defaultValue = "benchmarks/spring-cloud-gateway/target/spring-cloud-gateway.jar",
            description = "Jar of the second reference, run with the same JVM options (${DEFAULT-VALUE})")
    private Path spring;

    @Option(
            names = "--nginx",
            paramLabel = "FILE",
            defaultValue = "nginx",
            description = "Program of the reference (${DEFAULT-VALUE})")
    private String nginx;

    @Option(
            names = "--wrk",
            paramLabel = "FILE",
            defaultValue = "wrk",
            description = "Program that sends the requests (${DEFAULT-VALUE})")
    private String wrk;

    @Option(names = "--connections", defaultValue = "32", description = "Connections (${DEFAULT-VALUE})")
    private int connections;

    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "Rounds; each starts the programs again (${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "5", description = "Seconds of each measurement (${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "60",
            description = "Seconds of warm-up after each start (${DEFAULT-VALUE})")
    private int warmUpSeconds;

    @Option(names = "--mib", defaultValue = "1024", description = "Size of the large file, in MiB (${DEFAULT-VALUE})")
    private int mib;

    private final Pairs rate = new Pairs(Figure.GATEWAY_RATE);
    private final Pairs cpu = new Pairs(Figure.GATEWAY_PROCESSOR);
    private final Pairs median = new Pairs("median time, to nginx");
    private final Pairs alone = new Pairs("median time of one caller, to nginx");
    private final Pairs download = new Pairs("bytes per second of a large file, to nginx");

    private final Pairs springRate = new Pairs(Figure.GATEWAY_TO_SPRING);
    private final Pairs springCpu = new Pairs(Figure.GATEWAY_PROCESSOR_TO_SPRING);
    private final Pairs springMedian = new Pairs("median time, to Spring");
    private final Pairs springAlone = new Pairs("median time of one caller, to Spring");
    private final Pairs springDownload = new Pairs("bytes per second of a large file, to Spring");

    private Wrk callers;
    private long mostMemoryMib;

    /** One of the measured programs. */
    private record Door(String name, int port, Supplier<Duration> cpu) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("benchmarks", "target").toAbsolutePath()), "door-");
        int originPort = freePort();
        int nginxPort = freePort();
        var tokens = new Tokens();
        var headers = List.of("Authorization: Bearer " + tokens.of("auditor", "auditor"), "Accept: application/json");
        callers = new Wrk(wrk, folder, headers);
        var large = ("GET " + LARGE + " HTTP/1.1\r\nHost: door\r\n" + String.join("\r\n", headers) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        layFile(folder.resolve("origin").resolve("large"));
        try (var origin = Nginx.start(
                        nginx,
                        folder.resolve("origin"),
                        1,
                        "",
                        "listen 127.0.0.1:%d; location = %s { default_type application/json; return 200 '%s'; } location = %s { alias %s; }"
                                .formatted(
                                        originPort,
                                        SMALL,
                                        "x".repeat(ANSWER_CHARACTERS),
                                        LARGE,
                                        folder.resolve("origin").resolve("large")));
                var peer = Nginx.start(
                        nginx,
                        folder.resolve("peer"),
                        Runtime.getRuntime().availableProcessors(),
                        "upstream origin { server 127.0.0.1:%d; keepalive 128; keepalive_requests 1000000; }"
                                .formatted(originPort),
                        "listen 127.0.0.1:%d; location / { proxy_pass http://origin; proxy_http_version 1.1; proxy_set_header Connection ''; proxy_max_temp_file_size 0; }"
                                .formatted(nginxPort));
                var keys = PublishedKeys.of(tokens)) {
            awaitAll(originPort, nginxPort);
            System.out.printf(
                    Locale.ROOT,
                    "gateway  %s, Java %s %s%npeers    nginx, %d workers; Spring Cloud Gateway; origin: nginx, one worker%nmachine  %d processors, load %.1f at the beginning%n",
                    jar.getFileName(),
                    System.getProperty("java.version"),
                    String.join(" ", jvm),
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.getRuntime().availableProcessors(),
                    Stage.load());
            for (int round = 1; round <= rounds; round++) {
                start(round, folder, originPort, keys.url(), new Door("nginx", nginxPort, peer::cpu), large);
            }
            System.out.printf(
                    Locale.ROOT,
                    "most memory of the gateway %d MiB; processor time of the origin %.1f s%n",
                    mostMemoryMib,
                    origin.cpu().toMillis() / 1e3);
            List.of(
                            rate,
                            cpu,
                            median,
                            alone,
                            download,
                            springRate,
                            springCpu,
                            springMedian,
                            springAlone,
                            springDownload)
                    .forEach(System.out::println);
            System.out.printf(Locale.ROOT, "load of the machine at the end %.1f%n", Stage.load());
        } finally {
            delete(folder);
        }
        return 0;
    }

    @Override
    public Map<Figure, Double> figures() {
        return Map.of(
                Figure.GATEWAY_RATE, rate.median(),
                Figure.GATEWAY_PROCESSOR, cpu.median(),
                Figure.GATEWAY_TO_SPRING, springRate.median(),
                Figure.GATEWAY_PROCESSOR_TO_SPRING, springCpu.median());
    }

    /** Restarted for each round, because two starts can differ by a tenth in speed, depending on the JIT compiler. */
    private void start(int round, Path folder, int originPort, String keys, Door nginxDoor, byte[] large)
            throws IOException, InterruptedException {
        int gatewayPort = freePort();
        int springPort = freePort();
        try (var gateway = Jar.start(
                        jar,
                        jvm,
                        environment(gatewayPort, freePort(), originPort, keys),
                        folder.resolve("gateway.log"));
                var springGateway = Jar.start(
                        spring,
                        jvm,
                        Map.of(
                                "PEER_PORT",
                                Integer.toString(springPort),
                                "PEER_ORIGIN",
                                "http://127.0.0.1:" + originPort),
                        folder.resolve("spring.log"))) {
            awaitAll(gatewayPort, springPort);
            // In turns: code of one program is compiled while the other is used.
            for (int warm = 0; warm < warmUpSeconds; warm += TURN_SECONDS) {
                callers.call(gatewayPort, SMALL, connections, TURN_SECONDS);
                callers.call(springPort, SMALL, connections, TURN_SECONDS);
            }
            var doors = new ArrayList<>(List.of(
                    new Door("gateway", gatewayPort, gateway::cpu),
                    nginxDoor,
                    new Door("spring", springPort, springGateway::cpu)));
            // The first of one round is the last of the next.
            Collections.rotate(doors, -round);
            measure(round, doors, large);
            mostMemoryMib = Math.max(mostMemoryMib, gateway.mostMemoryMib());
        }
    }

    private void measure(int round, List<Door> doors, byte[] large) throws IOException {
        var measured = new HashMap<String, Measured>();
        System.out.printf(Locale.ROOT, "round %d%n", round);
        for (var door : doors) {
            measured.put(door.name(), measured(door, large));
            System.out.printf(Locale.ROOT, "  %-8s %s%n", door.name(), measured.get(door.name()));
        }
        var ours = measured.get("gateway");
        compare(ours, measured.get("nginx"), List.of(rate, cpu, median, alone, download));
        compare(
                ours,
                measured.get("spring"),
                List.of(springRate, springCpu, springMedian, springAlone, springDownload));
    }

    /** @param pairs in the order of the figures below */
    private static void compare(Measured ours, Measured theirs, List<Pairs> pairs) {
        pairs.get(0).add(ours.many().perSecond(), theirs.many().perSecond());
        pairs.get(1).add(ours.cpuMicros(), theirs.cpuMicros());
        pairs.get(2).add(ours.many().medianMillis(), theirs.many().medianMillis());
        pairs.get(3).add(ours.one().medianMillis(), theirs.one().medianMillis());
        pairs.get(4).add(ours.mibPerSecond(), theirs.mibPerSecond());
    }

    private record Measured(Wrk.Calls many, Wrk.Calls one, double cpuMicros, double mibPerSecond) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.0f/s, median %.2f ms, p99 %.2f ms, %.0f us of processor each; one caller %.2f ms, p99 %.2f ms; file %.0f MiB/s",
                    many.perSecond(),
                    many.medianMillis(),
                    many.p99Millis(),
                    cpuMicros,
                    one.medianMillis(),
                    one.p99Millis(),
                    mibPerSecond);
        }
    }

    private Measured measured(Door door, byte[] large) throws IOException {
        var before = door.cpu().get();
        var many = callers.call(door.port(), SMALL, connections, seconds);
        double cpuMicros = door.cpu().get().minus(before).toNanos() / 1e3 / many.done();
        return new Measured(
                many, callers.call(door.port(), SMALL, 1, seconds), cpuMicros, download(door.port(), large));
    }

    private static Map<String, String> environment(int port, int managementPort, int origin, String keys) {
        return Map.of(
                "DONGJIANG_ISSUER",
                Tokens.ISSUER,
                "DONGJIANG_JWKS_URL",
                keys,
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                "QUARKUS_MANAGEMENT_HOST",
                "127.0.0.1",
                "QUARKUS_MANAGEMENT_PORT",
                Integer.toString(managementPort),
                "DONGJIANG_FUNDS_URL",
                "http://127.0.0.1:" + origin,
                // It counts as usual, but never refuses.
                "DONGJIANG_ADMISSION_ADDRESS_REQUESTS",
                MANY,
                "DONGJIANG_ADMISSION_USER_REQUESTS",
                MANY);
    }

    /** @return MiB per second */
    private double download(int port, byte[] large) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            long began = System.nanoTime();
            socket.getOutputStream().write(large);
            var in = socket.getInputStream();
            var buffer = new byte[BUFFER_BYTES];
            long left = (long) mib << 20;
            for (int read = in.read(buffer); left > 0 && read >= 0; read = left > 0 ? in.read(buffer) : 0) {
                left -= read;
            }
            if (left > 0) {
                throw new IllegalStateException("the file was broken off, " + left + " bytes before its end");
            }
            return mib * 1e9 / (System.nanoTime() - began);
        }
    }

    private void layFile(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (var made = new RandomAccessFile(file.toFile(), "rw")) {
            made.setLength((long) mib << 20);
        }
    }

    private static void awaitAll(int... ports) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
        for (int port : ports) {
            while (!listens(port)) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("nobody listens on " + port);
                }
                Thread.sleep(100);
            }
        }
    }

    private static boolean listens(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
