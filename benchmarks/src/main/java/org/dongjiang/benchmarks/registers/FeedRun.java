package org.dongjiang.benchmarks.registers;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.dongjiang.benchmarks.figure.Figure;
import org.dongjiang.benchmarks.stage.Specimen;
import org.dongjiang.benchmarks.stage.Stage;

/** The feed while many write and the service is killed, how soon events are visible in it, how fast it is read, and who waits for it. */
final class FeedRun {

    private static final int BROKEN = 1;
    private static final int OK = 200;
    private static final int POLLERS = 500;
    private static final int POLLERS_WAIT_SECONDS = 25;
    private static final int SAMPLES = 20;
    private static final int TURNS_IN_A_SECOND = 20;
    private static final long KILLED_AFTER_MILLIS = 1_500;
    private static final long TURN_MILLIS = 50;
    private static final int WAIT_SECONDS = 3;
    /** If something waits to be numbered, and nothing was for so long, nothing will be. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String FEED_FRAME = "org.dongjiang.kernel.feed.Feed";

    private final Stage stage;

    FeedRun(Stage stage) {
        this.stage = stage;
    }

    /** @return the exit code */
    int measure(int events, int kills, int perSecond, Duration time)
            throws IOException, SQLException, InterruptedException {
        stage.archiveClasses();
        stage.post(
                RegistersCommand.LIVING + "/expos",
                stage.token("manager", "park-manager"),
                "{\"code\": \"feed\", \"name\": \"示例展会\", \"region\": \"440306\", \"opensOn\": \"2018-07-26\", \"closesOn\": \"2018-07-28\"}");
        Specimen specimen;
        try (var migration = stage.asMigration()) {
            specimen = Specimen.of(migration, "record_event", "register = 'expos' LIMIT 1");
        }
        var reader = new FeedReader(stage, 0);
        boolean right;
        try (var writers = new EventWriters(stage, specimen)) {
            right = killed(writers, reader, events, kills);
            visible(writers, reader, perSecond, time);
        }
        reader.readAgain();
        double rate = reader.readAgain();
        System.out.printf(
                Locale.ROOT, "%-44s %.0f of %d (at least 20000)%n", Figure.FEED_READ.title(), rate, reader.position());
        return wait(reader) && right ? 0 : BROKEN;
    }

    /** Each kill comes while they write. */
    private boolean killed(EventWriters writers, FeedReader reader, int events, int kills)
            throws IOException, SQLException, InterruptedException {
        long began = System.nanoTime();
        var killing = CompletableFuture.runAsync(() -> {
            try {
                for (int kill = 0; kill < kills; kill++) {
                    writers.allow(events / kills);
                    Thread.sleep(ThreadLocalRandom.current().nextLong(KILLED_AFTER_MILLIS));
                    stage.killAndStart();
                }
            } catch (IOException | InterruptedException fault) {
                throw new IllegalStateException(fault);
            }
        });
        int read = 0;
        long lastAtNanos = System.nanoTime();
        long writtenAtNanos = 0;
        while (read != 0 || !killing.isDone() || !writers.areIdle() || somethingWaits()) {
            read = reader.read(WAIT_SECONDS);
            long now = System.nanoTime();
            if (writtenAtNanos == 0 && killing.isDone() && writers.areIdle()) {
                writtenAtNanos = now;
            }
            if (read > 0 || writtenAtNanos == 0) {
                lastAtNanos = now;
            } else if (now - lastAtNanos > PATIENCE.toNanos()) {
                break;
            }
            if (read < 0) {
                Thread.sleep(TURN_MILLIS);
            }
        }
        killing.join();
        var committed = writers.committed();
        long missed = committed.keySet().stream()
                .filter(event -> !reader.seen().containsKey(event))
                .count();
        System.out.printf(
                Locale.ROOT,
                "feed  %d events by 16 writers, %d more rolled back, the service killed %d times, %.0f s; all read %.0f s later%n"
                        + "      missed %d, twice %d, faults of the order %d%n",
                committed.size(),
                writers.rolledBack(),
                kills,
                (writtenAtNanos - began) / 1e9,
                (lastAtNanos - writtenAtNanos) / 1e9,
                missed,
                reader.twice().size(),
                reader.faults().size());
        reader.faults().stream().limit(5).forEach(System.out::println);
        return missed == 0 && reader.twice().isEmpty() && reader.faults().isEmpty();
    }

    private boolean somethingWaits() throws SQLException {
        try (var database = stage.asService();
                var statement = database.createStatement();
                var row = statement.executeQuery("SELECT EXISTS (SELECT * FROM feed_queue)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void visible(EventWriters writers, FeedReader reader, int perSecond, Duration time)
            throws InterruptedException {
        var before = System.nanoTime();
        var pace = CompletableFuture.runAsync(() -> {
            for (int turn = 0; turn < time.toSeconds() * TURNS_IN_A_SECOND; turn++) {
                writers.allow(perSecond / TURNS_IN_A_SECOND);
                pause();
            }
        });
        int read = 0;
        while (read != 0 || !pace.isDone() || !writers.areIdle()) {
            read = reader.read(WAIT_SECONDS);
        }
        // What was written while the service was still cold does not count.
        long warm = before + time.toNanos() / 2;
        var millis = writers.committed().entrySet().stream()
                .filter(event -> event.getValue() > warm)
                .mapToDouble(event -> (reader.seen().get(event.getKey()) - event.getValue()) / 1e6)
                .sorted()
                .toArray();
        double p99 = millis[millis.length * 99 / 100];
        System.out.printf(
                Locale.ROOT,
                "%-44s median %.0f, p99 %.0f, most %.0f (at most 1000) of %d at %d per second%n",
                Figure.FEED_VISIBLE.title(),
                millis[millis.length / 2],
                p99,
                millis[millis.length - 1],
                millis.length,
                perSecond);
    }

    private static void pause() {
        try {
            Thread.sleep(TURN_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Many who wait: what they hold, and how soon all have the next event. */
    private boolean wait(FeedReader reader) throws IOException, SQLException, InterruptedException {
        double connectionsBefore = busyConnections();
        List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
        for (int poller = 0; poller < POLLERS; poller++) {
            waiting.add(reader.waiting(POLLERS_WAIT_SECONDS));
        }
        Thread.sleep(3_000);
        int threads = threadsInFeed();
        double connections = busyConnections();
        boolean allWait = waiting.stream().noneMatch(CompletableFuture::isDone);
        long began = System.nanoTime();
        stage.get(RegistersCommand.LIVING + "/expos?limit=1", stage.token("viewer", "viewer"));
        double read = (System.nanoTime() - began) / 1e6;
        began = System.nanoTime();
        stage.post(
                RegistersCommand.LIVING + "/expos",
                stage.token("manager", "park-manager"),
                "{\"code\": \"news\", \"name\": \"示例展会\", \"region\": \"440306\", \"opensOn\": \"2018-07-26\", \"closesOn\": \"2018-07-28\"}");
        long told = waiting.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.statusCode() == OK && answer.body().contains("\"news\""))
                .count();
        System.out.printf(
                Locale.ROOT,
                "%d readers wait (all of them: %s): threads in the feed %d, busy connections %.1f (%.1f before), another request %.1f ms;%n"
                        + "      %d have the next event after %.0f ms%n",
                POLLERS,
                allWait,
                threads,
                connections,
                connectionsBefore,
                read,
                told,
                (System.nanoTime() - began) / 1e6);
        return allWait && threads == 0 && told == POLLERS;
    }

    /** Of the service, on average of some moments; the sequencer has one from time to time. */
    private double busyConnections() throws SQLException, InterruptedException {
        var samples = new int[SAMPLES];
        try (var database = stage.asService();
                var select = database.prepareStatement(
                        "SELECT COUNT(*) FROM information_schema.processlist"
                                + " WHERE user = SUBSTRING_INDEX(USER(), '@', 1) AND command <> 'Sleep' AND id <> CONNECTION_ID()")) {
            for (int sample = 0; sample < SAMPLES; sample++) {
                try (var row = select.executeQuery()) {
                    row.next();
                    samples[sample] = row.getInt(1);
                }
                Thread.sleep(TURN_MILLIS);
            }
        }
        return Arrays.stream(samples).average().orElse(0);
    }

    /** Threads of the service that are in the code of the feed's readers. */
    private int threadsInFeed() throws IOException {
        var jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(stage.process().pid()),
                        "Thread.print")
                .redirectErrorStream(true)
                .start();
        var stacks = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!stacks.contains("java.lang.Thread.State")) {
            throw new IllegalStateException("no stacks: " + stacks);
        }
        return (int) Arrays.stream(stacks.split("\n\n"))
                .filter(stack -> stack.contains(FEED_FRAME))
                .count();
    }
}
