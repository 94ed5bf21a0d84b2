package org.dongjiang.kernel.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.register.Words;
import org.hibernate.Session;

/** The events that have no position yet in the order of all events. */
@ApplicationScoped
public class EventQueue {

    private static final Words WORDS = new Words();

    private final EntityManager database;

    EventQueue(EntityManager database) {
        this.database = database;
    }

    /** Stores an event with what else is not stored yet, and puts it into the queue. */
    void add(RecordEvent event) {
        database.persist(event);
        database.flush();
        database.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(
                    "INSERT INTO feed_queue (recorded_at_millis, record_version, event_id) VALUES (?, ?, ?)")) {
                insert.setLong(1, event.recordedAt().toEpochMilli());
                insert.setLong(2, event.recordVersion());
                insert.setString(3, event.id().toString());
                insert.executeUpdate();
            }
        });
    }

    /**
     * For a record that does not live: that it was recorded, and nothing of what it says.
     *
     * @param areas who is told: codes of divisions and organisations; without any, those who have all areas
     */
    public void add(String register, UUID record, Instant at, String user, Collection<String> areas) {
        add(new RecordEvent(register, record, 0, RecordEventKind.RECORDED, at, user, areas));
    }

    /**
     * The same of its ending.
     *
     * @param version that the ending made
     */
    public void addEnding(
            String register, UUID record, long version, Instant at, String user, Collection<String> areas) {
        add(new RecordEvent(register, record, version, RecordEventKind.ENDED, at, user, areas));
    }

    /** Without an entity manager: it is asked all day. */
    public static boolean isEmpty(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("SELECT event_id FROM feed_queue LIMIT 1");
                var row = select.executeQuery()) {
            return !row.next();
        }
    }

    /**
     * An event that waits.
     *
     * @param areas who is told; null for everybody
     */
    public record Waiting(long recordedAtMillis, long version, String event, List<String> areas) {}

    /**
     * The first of those that are committed, by instant, because the versions of a record have rising instants. The
     * queue is read from its beginning, whatever its length was when its statistics were last counted.
     */
    public List<Waiting> first(int most) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        "SELECT q.recorded_at_millis, q.record_version, q.event_id, e.areas"
                                + " FROM feed_queue q STRAIGHT_JOIN record_event e ON e.id = q.event_id"
                                + " ORDER BY q.recorded_at_millis, q.record_version, q.event_id LIMIT :most",
                        Object[].class)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new Waiting(
                        (Long) row[0], (Long) row[1], (String) row[2], WORDS.convertToEntityAttribute((String) row[3])))
                .toList();
    }

    /** They have a position now. */
    public void remove(List<Waiting> events) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var delete = connection.prepareStatement(
                    "DELETE FROM feed_queue WHERE recorded_at_millis = ? AND record_version = ? AND event_id = ?")) {
                for (var event : events) {
                    delete.setLong(1, event.recordedAtMillis());
                    delete.setLong(2, event.version());
                    delete.setString(3, event.event());
                    delete.addBatch();
                }
                delete.executeBatch();
            }
        });
    }
}
