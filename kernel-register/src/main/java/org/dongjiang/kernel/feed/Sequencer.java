package org.dongjiang.kernel.feed;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.dongjiang.kernel.history.EventQueue;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Numbers committed events. Of several instances one works at a time, under the lock of one row; if it is killed, its
 * transaction is rolled back and the next one continues.
 */
@ApplicationScoped
class Sequencer {

    private static final Logger LOG = Logger.getLogger(Sequencer.class);

    private static final long EVERY_MILLIS = 200;
    private static final int MOST_AT_ONCE = 1_000;

    private final EntityManager database;
    private final EventQueue queue;
    private final List<FeedSource> sources;
    private final WaitingReaders readers;
    private final Vertx vertx;
    private long timer;
    private long known = -1;

    Sequencer(
            EntityManager database,
            EventQueue queue,
            @All List<FeedSource> sources,
            WaitingReaders readers,
            Vertx vertx) {
        this.database = database;
        this.queue = queue;
        this.sources = sources;
        this.readers = readers;
        this.vertx = vertx;
    }

    void begin(@Observes StartupEvent start) {
        timer = vertx.setPeriodic(EVERY_MILLIS, tick -> vertx.executeBlocking(this::look, true));
    }

    void end(@Observes ShutdownEvent stop) {
        vertx.cancelTimer(timer);
    }

    /** Numbers what waits, and tells the readers what any instance has numbered. */
    private Void look() {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            while (isWaiting() && number() == MOST_AT_ONCE) {
                Thread.onSpinWait();
            }
            long last = last("");
            if (last != known) {
                known = last;
                readers.tell();
            }
        } catch (RuntimeException fault) {
            LOG.warnf("events could not be numbered; it is tried again: %s", fault.toString());
        } finally {
            context.terminate();
        }
        return null;
    }

    private boolean isWaiting() {
        return !queue.isEmpty() || sources.stream().anyMatch(FeedSource::isWaiting);
    }

    private long last(String lock) {
        return (Long) database.createNativeQuery("SELECT last_position FROM feed_state WHERE id = 1" + lock, Long.class)
                .getSingleResult();
    }

    /** @return how many were numbered */
    private int number() {
        return QuarkusTransaction.requiringNew().call(() -> {
            long last = last(" FOR UPDATE");
            sources.forEach(source -> source.add(queue, MOST_AT_ONCE));
            var events = queue.first(MOST_AT_ONCE);
            database.unwrap(Session.class).doWork(connection -> store(connection, events, last));
            queue.remove(events);
            return events.size();
        });
    }

    private static void store(Connection connection, List<String> events, long last) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO feed_order (position, event_id) VALUES (?, ?)");
                var update = connection.prepareStatement("UPDATE feed_state SET last_position = ? WHERE id = 1")) {
            long position = last;
            for (var event : events) {
                position++;
                insert.setLong(1, position);
                insert.setString(2, event);
                insert.addBatch();
            }
            insert.executeBatch();
            update.setLong(1, position);
            update.executeUpdate();
        }
    }
}
