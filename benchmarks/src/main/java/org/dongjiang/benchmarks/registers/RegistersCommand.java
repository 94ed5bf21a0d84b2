package org.dongjiang.benchmarks.registers;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dongjiang.benchmarks.calls.Pairs;
import org.dongjiang.benchmarks.figure.Figure;
import org.dongjiang.benchmarks.registers.Comparison.Read;
import org.dongjiang.benchmarks.stage.Stage;
import org.dongjiang.benchmarks.stage.StageOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads and changes of records with a history, lists of the past, lists of a division, and the feed. */
@Command(
        name = "registers",
        description =
                "Registers with history, compared with a plain table; lists of the past and of divisions; the feed.",
        mixinStandardHelpOptions = true)
public final class RegistersCommand implements Callable<Integer> {

    static final String LIVING = "/api/v1/industry-park";
    static final String PLAIN = "/api/v1/plain";

    private static final String LIVING_MODULE = "industry-park-service";
    private static final String PLAIN_MODULE = "benchmarks/plain-register";
    private static final String PAGE = "?limit=50";
    /** Half of the versions had begun by then. */
    private static final String PAST = "&asOf=2017-02-01";

    private static final int OK = 200;

    enum Part {
        READS,
        PAST,
        DIVISIONS,
        FEED
    }

    @Mixin
    private StageOptions options;

    @Option(
            names = "--parts",
            paramLabel = "PART",
            split = ",",
            defaultValue = "READS,PAST,DIVISIONS,FEED",
            description = "What is measured: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Set<Part> parts = EnumSet.noneOf(Part.class);

    @Option(names = "--records", paramLabel = "N", defaultValue = "1000000", description = "Records (${DEFAULT-VALUE})")
    private long records;

    @Option(
            names = "--versions",
            paramLabel = "N",
            defaultValue = "10",
            description = "Versions of each record (${DEFAULT-VALUE})")
    private int versions;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "Rounds (${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "2",
            description = "Seconds of each measurement (${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "40",
            description = "Seconds of warm-up of changes, on each side (${DEFAULT-VALUE})")
    private int warmUpSeconds;

    @Option(
            names = "--events",
            paramLabel = "N",
            defaultValue = "500000",
            description = "Events that are written while the service is killed (${DEFAULT-VALUE})")
    private int events;

    @Option(
            names = "--kills",
            paramLabel = "N",
            defaultValue = "40",
            description = "How often the service is killed meanwhile (${DEFAULT-VALUE})")
    private int kills;

    @Option(
            names = "--per-second",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Events per second while it is measured when they become visible (${DEFAULT-VALUE})")
    private int perSecond;

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        if (parts.contains(Part.READS) || parts.contains(Part.PAST) || parts.contains(Part.DIVISIONS)) {
            lists();
        }
        if (parts.contains(Part.FEED)) {
            try (var stage = Stage.of(LIVING_MODULE, options)) {
                System.out.println(stage.description());
                return new FeedRun(stage).measure(events, kills, perSecond, Duration.ofSeconds(5L * seconds));
            }
        }
        return 0;
    }

    private void lists() throws IOException, SQLException {
        try (var living = Stage.of(LIVING_MODULE, options);
                var migration = living.asMigration()) {
            System.out.println(living.description());
            long began = System.nanoTime();
            var expos = new LoadedExpos(migration, records);
            expos.fill(living, versions);
            System.out.printf(
                    Locale.ROOT,
                    "%d records of %d versions each, filled in %.0f s%n",
                    records,
                    versions,
                    (System.nanoTime() - began) / 1e9);
            var compared = new Comparison(rounds, Duration.ofSeconds(seconds));
            if (parts.contains(Part.PAST)) {
                past(living, compared);
            }
            if (parts.contains(Part.DIVISIONS)) {
                expos.fillFacilities(living);
                divisions(living, compared);
            }
            if (parts.contains(Part.READS)) {
                reads(living, compared);
            }
            System.out.printf(Locale.ROOT, "load %.1f at the end%n", Stage.load());
        }
    }

    private void reads(Stage living, Comparison compared) throws IOException, SQLException {
        try (var plain = Stage.of(PLAIN_MODULE, options);
                var migration = plain.asMigration()) {
            new LoadedExpos(migration, records).fillPlain(plain);
            compared.compare(
                    new Pairs(Figure.CURRENT_READ),
                    new Read(living, number -> LIVING + "/expos/" + LoadedExpos.id(1 + number % records)),
                    new Read(plain, number -> PLAIN + "/expos/" + LoadedExpos.id(1 + number % records)));
            compared.compare(
                    new Pairs(Figure.CURRENT_LIST),
                    Read.of(living, LIVING + "/expos" + PAGE),
                    Read.of(plain, PLAIN + "/expos" + PAGE));
            new Changes(Changes.Side.of(living, LIVING, versions - 1), Changes.Side.of(plain, PLAIN, 0))
                    .compare(rounds, Duration.ofSeconds(seconds), Duration.ofSeconds(warmUpSeconds));
        }
    }

    private void past(Stage living, Comparison compared) throws IOException {
        var list = LIVING + "/expos" + PAGE;
        compared.compare(new Pairs(Figure.PAST_LIST), Read.of(living, list + PAST), Read.of(living, list));
        for (var region : new String[] {LoadedExpos.HALF, LoadedExpos.HUNDREDTH}) {
            var narrowed = list + "&region=" + region;
            compared.compare(
                    new Pairs("the past of " + region + ", to the present of it"),
                    Read.of(living, narrowed + PAST),
                    Read.of(living, narrowed));
        }
        compared.compare(
                new Pairs("the past as known then, to the present"),
                Read.of(living, list + PAST + "&knownAt=2018-01-01T00:00:00Z"),
                Read.of(living, list));
        var count = LIVING + "/expos?limit=1&count=true";
        System.out.printf(
                Locale.ROOT,
                "%-44s %.0f ms to %.0f ms%n",
                "the count of the past, to that of today",
                once(living, count + PAST),
                once(living, count));
        var history = compared.read(new Read(
                living,
                number -> LIVING + "/expos/" + LoadedExpos.id(LoadedExpos.withHistory(number, records)) + "/history"));
        System.out.printf(
                Locale.ROOT,
                "%-44s median %.2f ms, p99 %.2f ms (at most 30)%n",
                Figure.HISTORY_PAGE.title(),
                history.medianMillis(),
                history.millis(0.99));
    }

    /** Pages of a division that is asked for, and of one to which the reader is confined. */
    private void divisions(Stage living, Comparison compared) throws IOException {
        for (var list : new String[] {"/expos", "/facilities"}) {
            boolean ownPlace = list.equals("/expos");
            var place = ownPlace ? "own place" : "place of its park";
            var all = Read.of(living, LIVING + list + PAGE);
            compared.compare(
                    new Pairs("county with half of all, " + place + ", to all"),
                    Read.of(living, LIVING + list + PAGE + "&region=" + LoadedExpos.HALF),
                    all);
            compared.compare(
                    ownPlace
                            ? new Pairs(Figure.DIVISION)
                            : new Pairs("county with a hundredth, place of its park, to all"),
                    Read.of(living, LIVING + list + PAGE + "&region=" + LoadedExpos.HUNDREDTH),
                    all);
            compared.compare(
                    new Pairs("first page of an area with half, " + place + ", to all"),
                    all.confinedTo(LoadedExpos.HALF),
                    all);
            compared.compare(
                    ownPlace
                            ? new Pairs(Figure.AREA)
                            : new Pairs("first page of an area with a hundredth, place of its park, to all"),
                    all.confinedTo(LoadedExpos.HUNDREDTH),
                    all);
        }
    }

    /** @return how many milliseconds it took: too long to be read again and again */
    private static double once(Stage living, String path) {
        long began = System.nanoTime();
        var answer = living.get(path, living.token("viewer", "viewer"));
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return (System.nanoTime() - began) / 1e6;
    }
}
