package org.dongjiang.benchmarks.registers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.dongjiang.benchmarks.stage.Specimen;
import org.dongjiang.benchmarks.stage.Stage;

/**
 * Writes events as the service does, in transactions of its database user: rows of the journal and of the queue, without a position. Some transactions
 * are long, some commit late, and one of fifty is rolled back. By SQL, because through the service most of the time would go into everything else.
 */
final class EventWriters implements AutoCloseable {

    private static final int WRITERS = 16;
    private static final int ROLLED_BACK = 50;
    private static final int LATE = 200;
    private static final long LATE_NANOS = 700_000_000L;
    private static final int[] SIZES = {1, 1, 2, 5, 20, 50};

    private final Specimen specimen;
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final List<Future<Void>> running = new ArrayList<>();
    private final Map<String, Long> committedAtNanos = new ConcurrentHashMap<>();
    private final AtomicInteger rolledBack = new AtomicInteger();
    private final AtomicLong allowed = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();
    private volatile boolean stopped;

    EventWriters(Stage stage, Specimen specimen) {
        this.specimen = specimen;
        for (int writer = 0; writer < WRITERS; writer++) {
            int seed = writer;
            running.add(threads.submit(() -> {
                try (var database = stage.asService()) {
                    write(database, new Random(seed));
                }
                return null;
            }));
        }
    }

    /** Lets them write so many more. */
    void allow(long more) {
        allowed.addAndGet(more);
    }

    /** Whether everything that was allowed is written. */
    boolean areIdle() {
        return taken.get() >= allowed.get() && committedAtNanos.size() + rolledBack.get() >= taken.get();
    }

    /** By the id of the event: when its commit was acknowledged. */
    Map<String, Long> committed() {
        return committedAtNanos;
    }

    int rolledBack() {
        return rolledBack.get();
    }

    private void write(Connection database, Random random) throws SQLException {
        database.setAutoCommit(false);
        var record = UUID.randomUUID().toString();
        long version = 0;
        try (var events = database.prepareStatement(specimen.insert());
                var queue = database.prepareStatement(
                        "INSERT INTO feed_queue (recorded_at_millis, record_version, event_id) VALUES (?, ?, ?)")) {
            while (!stopped) {
                int size = take(SIZES[random.nextInt(SIZES.length)]);
                if (size == 0) {
                    LockSupport.parkNanos(2_000_000);
                    continue;
                }
                var ids = add(events, queue, record, version, size);
                if (random.nextInt(LATE) == 0) {
                    LockSupport.parkNanos(LATE_NANOS);
                }
                if (random.nextInt(ROLLED_BACK) == 0) {
                    database.rollback();
                    rolledBack.addAndGet(size);
                } else {
                    database.commit();
                    long now = System.nanoTime();
                    ids.forEach(id -> committedAtNanos.put(id, now));
                    version += size;
                }
            }
        }
    }

    private int take(int most) {
        long before = taken.getAndUpdate(now -> Math.max(now, Math.min(allowed.get(), now + most)));
        return (int) Math.max(0, Math.min(most, allowed.get() - before));
    }

    private List<String> add(PreparedStatement events, PreparedStatement queue, String record, long version, int size)
            throws SQLException {
        var ids = new ArrayList<String>();
        long now = System.currentTimeMillis();
        for (int at = 0; at < size; at++) {
            var id = UUID.randomUUID().toString();
            ids.add(id);
            specimen.add(
                    events,
                    Map.of("id", id, "record_id", record, "record_version", version + at, "recorded_at_millis", now));
            queue.setLong(1, now);
            queue.setLong(2, version + at);
            queue.setString(3, id);
            queue.addBatch();
        }
        events.executeBatch();
        queue.executeBatch();
        return ids;
    }

    @Override
    public void close() {
        stopped = true;
        threads.shutdown();
        try {
            for (var writer : running) {
                writer.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
