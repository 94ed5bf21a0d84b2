package org.dongjiang.kernel.feed;

import io.agroal.api.AgroalDataSource;
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
import java.util.Set;
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

    private static final long EVERY_MILLIS = 500;
    private static final int MOST_AT_ONCE = 1_000;

    private final AgroalDataSource connections;
    private final EntityManager database;
    private final EventQueue queue;
    private final FeedSource source;
    private final WaitingReaders readers;
    private final Vertx vertx;
    private long timer;
    private long known = -1;

    Sequencer(
            AgroalDataSource connections,
            EntityManager database,
            EventQueue queue,
            FeedSource source,
            WaitingReaders readers,
            Vertx vertx) {
        this.connections = connections;
        this.database = database;
        this.queue = queue;
        this.source = source;
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
            var seen = stored();
            if (seen.isQueued() || !source.next(seen.state().nextPlace(), 1).isEmpty()) {
                while (number() == MOST_AT_ONCE) {
                    Thread.onSpinWait();
                }
                seen = stored();
            }
            if (seen.state().lastPosition() != known) {
                known = seen.state().lastPosition();
                readers.tell();
            }
        } catch (SQLException | RuntimeException fault) {
            LOG.warnf("events could not be numbered; it is tried again: %s", fault.toString());
        } finally {
            context.terminate();
        }
        return null;
    }

    /** On a connection, without an entity manager: it is repeated all day, mostly to find nothing. */
    private Stored stored() throws SQLException {
        try (var connection = connections.getConnection();
                var select =
                        connection.prepareStatement("SELECT last_position, next_place FROM feed_state WHERE id = 1");
                var row = select.executeQuery()) {
            row.next();
            return new Stored(new State(row.getLong(1), row.getLong(2)), !EventQueue.isEmpty(connection));
        }
    }

    private State locked() {
        var row = database.unwrap(Session.class)
                .createNativeQuery(
                        "SELECT last_position, next_place FROM feed_state WHERE id = 1 FOR UPDATE", Object[].class)
                .getSingleResult();
        return new State((Long) row[0], (Long) row[1]);
    }

    /** @return how many were numbered */
    private int number() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = locked();
            var events = queue.first(MOST_AT_ONCE);
            // A record that lives comes before what names it: what does not live waits until the queue is empty.
            var places = events.size() == MOST_AT_ONCE
                    ? List.<Long>of()
                    : source.next(before.nextPlace(), MOST_AT_ONCE - events.size());
            var areas = places.isEmpty() ? Set.<String>of() : source.areas(places.get(0), last(places) + 1);
            database.unwrap(Session.class).doWork(connection -> store(connection, before, events, places, areas));
            queue.remove(events);
            return events.size() + places.size();
        });
    }

    private static long last(List<Long> places) {
        return places.get(places.size() - 1);
    }

    /** @param areas in which records of the run stand */
    private static void store(
            Connection connection, State before, List<EventQueue.Waiting> events, List<Long> places, Set<String> areas)
            throws SQLException {
        long position = before.lastPosition();
        try (var insert = connection.prepareStatement("INSERT INTO feed_order (position, event_id) VALUES (?, ?)")) {
            for (var event : events) {
                position++;
                insert.setLong(1, position);
                insert.setString(2, event.event());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        tell(
                connection,
                before.lastPosition(),
                events.stream().map(EventQueue.Waiting::areas).toList());
        long next = before.nextPlace();
        if (!places.isEmpty()) {
            position += places.size();
            next = last(places) + 1;
            try (var insert = connection.prepareStatement(
                    "INSERT INTO feed_order (position, events, run_from, run_until) VALUES (?, ?, ?, ?)")) {
                insert.setLong(1, position);
                insert.setInt(2, places.size());
                insert.setLong(3, places.get(0));
                insert.setLong(4, next);
                insert.executeUpdate();
            }
            tell(connection, position - 1, List.of(List.copyOf(areas)));
        }
        try (var update =
                connection.prepareStatement("UPDATE feed_state SET last_position = ?, next_place = ? WHERE id = 1")) {
            update.setLong(1, position);
            update.setLong(2, next);
            update.executeUpdate();
        }
    }

    /**
     * Keeps the positions by the areas of those who are told.
     *
     * @param told by event
     */
    private static void tell(Connection connection, long before, List<List<String>> told) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO feed_area (area, position) VALUES (?, ?)")) {
            long position = before;
            for (var areas : told) {
                position++;
                for (var area : FeedAreas.told(areas)) {
                    insert.setString(1, area);
                    insert.setLong(2, position);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /**
     * How far the feed is.
     *
     * @param nextPlace the first place of the source that is in no run yet
     */
    private record State(long lastPosition, long nextPlace) {}

    /** @param isQueued whether events wait in the queue */
    private record Stored(State state, boolean isQueued) {}
}
