package org.dongjiang.benchmarks.export;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.dongjiang.benchmarks.book.LoadedBook;
import org.dongjiang.benchmarks.calls.Pairs;
import org.dongjiang.benchmarks.figure.Figure;
import org.dongjiang.benchmarks.figure.Measuring;
import org.dongjiang.benchmarks.stage.Stage;
import org.dongjiang.benchmarks.stage.StageOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The lines of a large book as CSV, compared with the database server's own client reading the same rows. */
@Command(
        name = "export",
        description = "Voucher lines as CSV over HTTP, compared with mariadb --batch --quick.",
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Measuring {

    private static final int OK = 200;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int BEAT_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Mixin
    private StageOptions options;

    @Option(
            names = "--lines",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Lines in the book, two for each voucher (${DEFAULT-VALUE})")
    private long lines;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "Rounds (${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--path",
            paramLabel = "PATH",
            defaultValue = "/api/v1/funds/voucher-lines?format=csv",
            description = "Path of the export (${DEFAULT-VALUE})")
    private String path;

    @Option(
            names = "--accept",
            paramLabel = "TYPE",
            defaultValue = "text/csv",
            description = "Format of the export (${DEFAULT-VALUE})")
    private String accept;

    @Option(
            names = "--query",
            paramLabel = "SQL",
            defaultValue =
                    "SELECT l.id, l.version, l.voucher_id, v.book, v.period, v.type, v.number, l.line_number, l.business_date,"
                            + " v.summary, l.account, l.debit_fen, l.credit_fen, l.programme, l.source, l.project, l.payee,"
                            + " l.region, l.household, l.measure, v.document_kind, v.document_id, l.recorded_at_millis"
                            + " FROM voucher_line l JOIN voucher v ON v.id = l.voucher_id ORDER BY l.business_date, l.id",
            description = "Query of the reference client; must return the rows and columns of the export")
    private String query;

    @Option(
            names = "--client",
            paramLabel = "FILE",
            description = "The server's command line client; by default the one in the folder of the server")
    private Path client;

    private static final int NAMES = 1;
    private static final int NAMES_AND_END = 2;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong mostHeapBytes = new AtomicLong();
    private final Pairs ratio = new Pairs(Figure.EXPORT);

    /** One reading of all rows. */
    private record Reading(long rows, long bytes, double seconds, double firstByteMillis) {
        double perSecond() {
            return rows / seconds;
        }
    }

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        try (var stage = Stage.set(options);
                var migration = stage.asMigration()) {
            System.out.println(stage.description());
            var book = LoadedBook.begin(stage, migration);
            book.growTo(lines / 2);
            var token = stage.token("auditor", "auditor");
            for (int round = 0; round <= rounds; round++) {
                var exported = exported(stage, token);
                var read = read(stage);
                if (exported.rows() != 2 * book.vouchers() || read.rows() != 2 * book.vouchers()) {
                    System.out.printf(
                            "THE FIGURES DO NOT COUNT: the book has %d lines, exported were %d, read %d%n",
                            2 * book.vouchers(), exported.rows(), read.rows());
                    return 1;
                }
                if (round > 0) {
                    ratio.add(exported.perSecond(), read.perSecond());
                    tell(round, exported, read);
                }
            }
            System.out.println(ratio);
            return 0;
        }
    }

    @Override
    public Map<Figure, Double> figures() {
        return Map.of(Figure.EXPORT, ratio.median());
    }

    private void tell(int round, Reading exported, Reading read) {
        System.out.printf(
                Locale.ROOT,
                "round %d  export %.0f rows/s, first byte %.0f ms, %d MiB, most heap %d MiB; client %.0f rows/s; load %.1f%n",
                round,
                exported.perSecond(),
                exported.firstByteMillis(),
                exported.bytes() >> 20,
                mostHeapBytes.get() >> 20,
                read.perSecond(),
                Stage.load());
    }

    private Reading exported(Stage stage, String token) throws IOException, InterruptedException {
        mostHeapBytes.set(0);
        var watch = Executors.newSingleThreadScheduledExecutor();
        var watching = watch.scheduleWithFixedDelay(
                () -> mostHeapBytes.accumulateAndGet(heapBytes(stage), Math::max),
                0,
                BEAT_MILLIS,
                TimeUnit.MILLISECONDS);
        try {
            long began = System.nanoTime();
            var answer = http.send(
                    HttpRequest.newBuilder(stage.url(path))
                            .header("Authorization", "Bearer " + token)
                            .header("Accept", accept)
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofInputStream());
            if (answer.statusCode() != OK) {
                throw new IllegalStateException(path + " answers " + answer.statusCode() + ": "
                        + new String(answer.body().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
            return counted(answer.body(), began, NAMES_AND_END);
        } finally {
            watching.cancel(true);
            watch.shutdownNow();
        }
    }

    /** The heap that the service uses now, garbage included. */
    private static long heapBytes(Stage stage) {
        return stage.management("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\""))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private Reading read(Stage stage) throws IOException {
        var program = client != null ? client : stage.serverProgram().resolveSibling("mariadb");
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException("no client at " + program + ": name one with --client");
        }
        var database = stage.database();
        var address = java.net.URI.create(database.jdbcUrl().substring("jdbc:".length()));
        var builder = new ProcessBuilder(
                        program.toString(),
                        "--no-defaults",
                        "--batch",
                        "--quick",
                        "--host=" + address.getHost(),
                        "--port=" + address.getPort(),
                        "--user=" + database.user(),
                        "--default-character-set=utf8mb4",
                        "--execute=" + query,
                        database.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("MYSQL_PWD", database.password());
        long began = System.nanoTime();
        var process = builder.start();
        try (var rows = process.getInputStream()) {
            return counted(rows, began, NAMES);
        } finally {
            process.destroy();
        }
    }

    /** @param others how many lines are not rows */
    private static Reading counted(InputStream text, long began, int others) throws IOException {
        var buffer = new byte[BUFFER_BYTES];
        long firstByte = 0;
        long rows = -others;
        long bytes = 0;
        for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
            if (firstByte == 0) {
                firstByte = System.nanoTime();
            }
            bytes += count;
            for (int at = 0; at < count; at++) {
                if (buffer[at] == '\n') {
                    rows++;
                }
            }
        }
        return new Reading(rows, bytes, (System.nanoTime() - began) / 1e9, (firstByte - began) / 1e6);
    }
}
