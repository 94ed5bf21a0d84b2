package org.dongjiang.benchmarks.postings;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dongjiang.benchmarks.book.BookConditions;
import org.dongjiang.benchmarks.book.FirstPosting;
import org.dongjiang.benchmarks.book.LogTree;
import org.dongjiang.benchmarks.calls.Callers;
import org.dongjiang.benchmarks.calls.Pairs;
import org.dongjiang.benchmarks.calls.Tally;
import org.dongjiang.benchmarks.figure.Figure;
import org.dongjiang.benchmarks.figure.Measuring;
import org.dongjiang.benchmarks.postings.Stock.Document;
import org.dongjiang.benchmarks.stage.Stage;
import org.dongjiang.benchmarks.stage.StageOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Approvals over HTTP, on one fund balance and on a thousand, compared with the direct implementation. */
@Command(
        name = "postings",
        description = "Durable postings per second over HTTP, compared with plain JDBC with one transaction for each.",
        mixinStandardHelpOptions = true)
public final class PostingsCommand implements Measuring {

    private static final int MANY = 128;
    private static final int SOME = 32;
    private static final int[] CONNECTIONS = {1, 4, 8, 16, 32};
    private static final int REPLAYS = 20;
    /** More than can be posted here in a second. */
    private static final int MOST_PER_SECOND = 12_000;

    @Mixin
    private StageOptions options;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "Rounds (${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Seconds of each measurement (${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "150",
            description = "Seconds of warm-up (${DEFAULT-VALUE})")
    private int warmUpSeconds;

    @Option(
            names = "--fund-balances",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Numbers of fund balances over which postings are spread (${DEFAULT-VALUE})")
    private int fundBalances;

    /** The results of postings, and the processor time of service, server and callers. */
    private record Measured(Tally tally, Stage.Cpu cpu) {

        double perSecond() {
            return tally.perSecond();
        }

        double medianMillis() {
            return tally.medianMillis();
        }

        double cpuMicros() {
            return micros(cpu.total());
        }

        /** All together, and of service, server and callers. */
        String cpuTold() {
            return "%.0f us of processor, %.0f + %.0f + %.0f"
                    .formatted(cpuMicros(), micros(cpu.service()), micros(cpu.server()), micros(cpu.callers()));
        }

        private double micros(Duration taken) {
            return taken.toNanos() / 1e3 / tally.done();
        }
    }

    private final List<String> tokens = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();
    private final Deque<Map.Entry<Document, Integer>> lastAsked = new ArrayDeque<>();
    private Stage stage;
    private FirstPosting first;
    private Stock hot;
    private Stock spread;
    private PublishingLag lag;
    private long acknowledged;
    private int perSecond = MOST_PER_SECOND / 4;

    private final Pairs hotToPlain = new Pairs(Figure.HOT_POT);
    private final Pairs spreadToPlain = new Pairs(Figure.SPREAD);
    private final Pairs someToPlain = new Pairs("32 callers on one fund balance, to plain JDBC");
    private final Pairs hotToSpread = new Pairs(Figure.HOT_TO_SPREAD);
    private final Pairs singleToPlain = new Pairs(Figure.ONE_CALLER);

    /** On a shared machine this is more reliable than the rate, which depends on the other programs. */
    private final Pairs cpuToPlain = new Pairs("processor time of a posting, to plain JDBC");

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        try (var set = Stage.set(options);
                var migration = set.asMigration()) {
            stage = set;
            prepare(migration);
            say(stage.description());
            warmUp();
            int bestHot = bestConnections(hot);
            int bestSpread = bestConnections(spread);
            say(
                    "peer     plain JDBC, one transaction for each posting; best with %d connections on one fund balance, %d on %d fund balances",
                    bestHot, bestSpread, fundBalances);
            for (int round = 1; round <= rounds; round++) {
                measure(round, bestHot, bestSpread);
                var broken = BookConditions.broken(migration, acknowledged);
                if (!broken.isEmpty()) {
                    say("THE FIGURES DO NOT COUNT");
                    broken.forEach(PostingsCommand::say);
                    return 1;
                }
                say(
                        "         conditions hold: %d postings acknowledged, all there, once, balanced, without a gap",
                        acknowledged);
            }
            for (var pairs : List.of(hotToPlain, spreadToPlain, someToPlain, hotToSpread, singleToPlain, cpuToPlain)) {
                say(pairs.toString());
            }
            say(lag.toString());
            say("load of the machine at the end %.1f", Stage.load());
            return 0;
        }
    }

    @Override
    public Map<Figure, Double> figures() {
        return Map.of(
                Figure.HOT_POT, hotToPlain.median(),
                Figure.SPREAD, spreadToPlain.median(),
                Figure.HOT_TO_SPREAD, hotToSpread.median(),
                Figure.ONE_CALLER, singleToPlain.median(),
                Figure.PUBLISHING, lag.p99Millis());
    }

    private void prepare(Connection migration) throws SQLException {
        for (int caller = 0; caller < MANY; caller++) {
            tokens.add(stage.token("checker-" + caller, "funds-checker"));
        }
        for (int number = 0; number < CONNECTIONS[CONNECTIONS.length - 1]; number++) {
            connections.add(stage.asService());
        }
        lag = new PublishingLag(stage, stage.asService());
        first = FirstPosting.make(stage, migration);
        acknowledged = 1;
        addProgrammes(migration);
        hot = new Stock(migration, first.submitted(), stage.seals(), number -> FirstPosting.PROGRAMME);
        spread = new Stock(migration, first.submitted(), stage.seals(), number -> "spread-" + number % fundBalances);
    }

    private void addProgrammes(Connection migration) throws SQLException {
        try (var insertProgramme = migration.prepareStatement(first.programme().insert());
                var insertFundBalance =
                        migration.prepareStatement(first.fundBalance().insert())) {
            for (int number = 0; number < fundBalances; number++) {
                var code = "spread-" + number;
                first.programme()
                        .add(insertProgramme, Map.of("id", UUID.randomUUID().toString(), "code", code));
                first.fundBalance()
                        .add(
                                insertFundBalance,
                                Map.of(
                                        "id",
                                        UUID.randomUUID().toString(),
                                        "programme",
                                        code,
                                        "contributed_fen",
                                        0L,
                                        "bank_fen",
                                        0L));
            }
            insertProgramme.executeBatch();
            insertFundBalance.executeBatch();
        }
    }

    /** Separately for each way of measuring, because one caller and many callers use differently compiled code. */
    private void warmUp() throws IOException, SQLException {
        for (int part = 0; part < warmUpSeconds; part += 3 * seconds) {
            service(hot, MANY);
            service(spread, MANY);
            service(hot, 1);
        }
    }

    private int bestConnections(Stock stock) throws SQLException, InterruptedException {
        int best = 1;
        double most = 0;
        for (int number : CONNECTIONS) {
            double reached = plain(stock, number).perSecond();
            if (reached > most) {
                most = reached;
                best = number;
            }
        }
        return best;
    }

    /** The first of one round is the last of the next. */
    private void measure(int round, int bestHot, int bestSpread)
            throws IOException, SQLException, InterruptedException {
        boolean serviceFirst = round % 2 == 1;
        var early = serviceFirst ? null : plainOnes(bestHot, bestSpread);
        watchPublishing();
        var onHot = service(hot, MANY);
        var onSpread = service(spread, MANY);
        var onHotBySome = service(hot, SOME);
        var single = service(hot, 1);
        var plain = serviceFirst ? plainOnes(bestHot, bestSpread) : early;
        hotToPlain.add(onHot.perSecond(), plain.get(0).perSecond());
        spreadToPlain.add(onSpread.perSecond(), plain.get(1).perSecond());
        someToPlain.add(onHotBySome.perSecond(), plain.get(0).perSecond());
        hotToSpread.add(onHot.perSecond(), onSpread.perSecond());
        singleToPlain.add(single.medianMillis(), plain.get(2).medianMillis());
        cpuToPlain.add(onHot.cpuMicros(), plain.get(0).cpuMicros());
        say(
                "round %d  hot: %.0f/s by 128 (%.1f ms, %s), %.0f/s by 32, plain %.0f/s (%s); spread: %.0f/s by 128, plain %.0f/s;"
                        + " one caller: %.0f/s, %.2f ms, plain %.2f ms; load %.1f",
                round,
                onHot.perSecond(),
                onHot.medianMillis(),
                onHot.cpuTold(),
                onHotBySome.perSecond(),
                plain.get(0).perSecond(),
                plain.get(0).cpuTold(),
                onSpread.perSecond(),
                plain.get(1).perSecond(),
                single.perSecond(),
                single.medianMillis(),
                plain.get(2).medianMillis(),
                Stage.load());
    }

    /** On one fund balance, on many, and by one alone. */
    private List<Measured> plainOnes(int bestHot, int bestSpread) throws SQLException, InterruptedException {
        return List.of(plain(hot, bestHot), plain(spread, bestSpread), plain(hot, 1));
    }

    /**
     * Measures how soon postings on one fund balance are published. Rates are not measured at the same time, because
     * this slows the postings down.
     */
    private void watchPublishing() throws IOException, SQLException, InterruptedException {
        var stop = new AtomicBoolean();
        var watcher = new Thread(() -> lag.watch(stop));
        watcher.start();
        try {
            service(hot, MANY);
        } finally {
            stop.set(true);
            watcher.join();
        }
    }

    private Measured plain(Stock stock, int number) throws SQLException, InterruptedException {
        stock.fill(perSecond * seconds);
        var before = stage.cpu();
        var tally = PlainPostings.post(connections.subList(0, number), first, stock, Duration.ofSeconds(seconds));
        var measured = new Measured(tally, stage.cpu().since(before));
        acknowledged += tally.done();
        try (var migration = stage.asMigration()) {
            LogTree.make(migration, stage.signer());
        }
        return measured;
    }

    private Measured service(Stock stock, int callers) throws IOException, SQLException {
        stock.fill(perSecond * seconds);
        lastAsked.clear();
        var before = stage.cpu();
        var tally = Callers.call(stage.port(), callers, Duration.ofSeconds(seconds), caller -> request(stock, caller));
        acknowledged += tally.done();
        if (!tally.refused().isEmpty()) {
            throw new IllegalStateException("refused, by status: " + tally.refused());
        }
        perSecond = (int) Math.max(perSecond, Math.min(MOST_PER_SECOND, tally.perSecond() * 2));
        var measured = new Measured(tally, stage.cpu().since(before));
        replay();
        return measured;
    }

    private byte[] request(Stock stock, int caller) {
        var document = stock.next();
        if (document == null) {
            return null;
        }
        lastAsked.addLast(Map.entry(document, caller));
        if (lastAsked.size() > REPLAYS) {
            lastAsked.removeFirst();
        }
        return document.approval(tokens.get(caller));
    }

    /** Repeats requests, as a caller does who has not received the answer; the count of vouchers shows the effect. */
    private void replay() {
        for (var asked : lastAsked) {
            var answer = stage.post(
                    "/api/v1/funds/contributions/" + asked.getKey().id() + "/approval",
                    tokens.get(asked.getValue()),
                    "",
                    "Idempotency-Key",
                    asked.getKey().key(),
                    "If-Match",
                    "\"0\"");
            if (answer.headers().firstValue("Idempotency-Replayed").isEmpty()) {
                throw new IllegalStateException("posted twice: " + asked.getKey());
            }
        }
    }

    private static void say(String form, Object... parts) {
        System.out.println(String.format(Locale.ROOT, form, parts));
    }
}
