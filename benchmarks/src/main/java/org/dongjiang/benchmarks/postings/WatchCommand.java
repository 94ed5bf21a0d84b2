package org.dongjiang.benchmarks.postings;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dongjiang.benchmarks.book.FirstPosting;
import org.dongjiang.benchmarks.calls.Callers;
import org.dongjiang.benchmarks.figure.Figure;
import org.dongjiang.benchmarks.figure.Measuring;
import org.dongjiang.benchmarks.stage.Stage;
import org.dongjiang.benchmarks.stage.StageOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The processor time of the comparison of the books with the log, while postings run at a steady pace. */
@Command(
        name = "watch",
        description =
                "The share of one processor that the service takes to compare its books with the log while postings run.",
        mixinStandardHelpOptions = true)
public final class WatchCommand implements Measuring {

    private static final String METER = "dongjiang_watch_processor_seconds_total";
    private static final int CALLERS = 32;
    private static final int TURNS_IN_A_SECOND = 20;
    private static final long TURN_MILLIS = 1000 / TURNS_IN_A_SECOND;

    @Mixin
    private StageOptions options;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "120",
            description = "Seconds of the measurement (${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--per-second",
            paramLabel = "N",
            defaultValue = "200",
            description = "Postings per second (${DEFAULT-VALUE})")
    private int perSecond;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "30s",
            description =
                    "How often the books are compared; off: never, to see what it costs the database server (${DEFAULT-VALUE})")
    private String every;

    private final List<String> tokens = new ArrayList<>();
    private Stage stage;
    private Stock stock;
    private double percent;

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        try (var set = Stage.set(options, every);
                var migration = set.asMigration()) {
            stage = set;
            for (int caller = 0; caller < CALLERS; caller++) {
                tokens.add(stage.token("checker-" + caller, "funds-checker"));
            }
            System.out.println(stage.description());
            var first = FirstPosting.make(stage, migration);
            stock = new Stock(migration, first.submitted(), stage.seals(), number -> FirstPosting.PROGRAMME);
            // Compiles what is measured.
            post(Duration.ofSeconds(seconds / 2));
            var before = stage.cpu();
            double watchedBefore = watched();
            long began = System.nanoTime();
            long posted = post(Duration.ofSeconds(seconds));
            double elapsed = (System.nanoTime() - began) / 1e9;
            double watched = watched() - watchedBefore;
            var cpu = stage.cpu().since(before);
            percent = 100 * watched / elapsed;
            System.out.printf(
                    Locale.ROOT,
                    "watcher  %.2f %% of one processor (at most 5) at %.0f postings per second, compared every %s: %.0f us for each%n"
                            + "         service %.0f + server %.0f us of processor for each posting, all together; load %.1f%n",
                    percent,
                    posted / elapsed,
                    every,
                    watched * 1e6 / posted,
                    cpu.service().toNanos() / 1e3 / posted,
                    cpu.server().toNanos() / 1e3 / posted,
                    Stage.load());
            stage.reconcile();
            return 0;
        }
    }

    @Override
    public Map<Figure, Double> figures() {
        return Map.of(Figure.WATCH, percent);
    }

    /** @return how many were posted */
    private long post(Duration time) throws IOException, InterruptedException {
        var stop = new AtomicBoolean();
        var makers = new Thread(() -> submit(stop));
        makers.start();
        try {
            var tally = Callers.call(stage.port(), CALLERS, time, this::request);
            if (!tally.refused().isEmpty()) {
                throw new IllegalStateException("refused, by status: " + tally.refused());
            }
            return tally.done();
        } finally {
            stop.set(true);
            makers.join();
        }
    }

    /** Few documents wait at any moment, as in reality: each comparison reads them all. */
    private void submit(AtomicBoolean stop) {
        long began = System.nanoTime();
        for (int turn = 1; !stop.get(); turn++) {
            try {
                stock.add(Math.min(perSecond / TURNS_IN_A_SECOND, perSecond - stock.waiting()));
                long late = (System.nanoTime() - began) / 1_000_000;
                Thread.sleep(Math.max(0, turn * TURN_MILLIS - late));
            } catch (SQLException | InterruptedException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }

    private byte[] request(int caller) {
        var document = stock.next();
        while (document == null) {
            pause();
            document = stock.next();
        }
        return document.approval(tokens.get(caller));
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The processor time of the watcher since the start, in seconds. */
    private double watched() {
        return stage.management("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(METER))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
