package org.dongjiang.benchmarks.postings;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dongjiang.benchmarks.figure.Figure;
import org.dongjiang.benchmarks.stage.Stage;

/** The time from a commit until a checkpoint covers it, measured from outside while others post. */
final class PublishingLag {

    private static final int LOOK_MILLIS = 10;
    private static final int OK = 200;

    private record Committed(long size, long atNanos) {}

    private final Stage stage;
    private final Connection database;
    private final String token;
    private final Deque<Committed> waiting = new ArrayDeque<>();
    private final List<Long> lags = new ArrayList<>();

    PublishingLag(Stage stage, Connection database) {
        this.stage = stage;
        this.database = database;
        token = stage.token("auditor", "auditor");
    }

    /** Polls until it is stopped, and then until everything is published. */
    void watch(AtomicBoolean stop) {
        try {
            while (!stop.get() || !waiting.isEmpty()) {
                if (!stop.get()) {
                    seeCommitted();
                }
                seePublished();
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void seeCommitted() throws SQLException {
        try (var select = database.createStatement();
                var row = select.executeQuery("SELECT size FROM ledger_log WHERE id = 1")) {
            row.next();
            long size = row.getLong(1);
            if (waiting.isEmpty() || waiting.getLast().size() < size) {
                waiting.addLast(new Committed(size, System.nanoTime()));
            }
        }
    }

    private void seePublished() {
        var checkpoint = stage.get("/api/v1/funds/log/checkpoint", token);
        if (checkpoint.statusCode() != OK) {
            return;
        }
        long size = Long.parseLong(checkpoint.body().lines().skip(1).findFirst().orElseThrow());
        while (!waiting.isEmpty() && waiting.getFirst().size() <= size) {
            lags.add(System.nanoTime() - waiting.removeFirst().atNanos());
        }
    }

    /** The time within which 99 of 100 commits were published, in milliseconds. */
    double p99Millis() {
        lags.sort(null);
        return lags.get(lags.size() * 99 / 100) / 1e6;
    }

    @Override
    public String toString() {
        lags.sort(null);
        return String.format(
                Locale.ROOT,
                "commit to checkpoint, hot fund balance, 128 callers   median %.0f ms, p99 %.0f ms (%s), most %.0f ms, of %d looks",
                lags.get(lags.size() / 2) / 1e6,
                p99Millis(),
                Figure.PUBLISHING.aim(),
                lags.get(lags.size() - 1) / 1e6,
                lags.size());
    }
}
