package org.dongjiang.kernel.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.database.Scalars;
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

    /** With the transaction of the event. */
    void add(RecordEvent event) {
        database.createNativeQuery("INSERT INTO feed_queue (event_id) VALUES (:event)")
                .setParameter("event", event.id().toString())
                .executeUpdate();
    }

    /**
     * For a record that does not live: that it was recorded, and nothing of what it says.
     *
     * @param areas who is told: codes of divisions and organisations; without any, those who have all areas
     */
    public void add(String register, UUID record, Instant at, String user, Collection<String> areas) {
        var event = new RecordEvent(register, record, at, user, areas);
        database.persist(event);
        database.flush();
        add(event);
    }

    public boolean isEmpty() {
        return Scalars.texts(Scalars.query(database, "SELECT event_id FROM feed_queue LIMIT 1"))
                .isEmpty();
    }

    /**
     * An event that waits.
     *
     * @param areas who is told; null for everybody
     */
    public record Waiting(String event, List<String> areas) {}

    /** The first of those that are committed, by instant, because the versions of a record have rising instants. */
    public List<Waiting> first(int most) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        "SELECT q.event_id, e.areas FROM feed_queue q JOIN record_event e ON e.id = q.event_id"
                                + " ORDER BY e.recorded_at_millis, e.record_version, e.id LIMIT :most",
                        Object[].class)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new Waiting((String) row[0], WORDS.convertToEntityAttribute((String) row[1])))
                .toList();
    }

    /** They have a position now. */
    public void remove(List<Waiting> events) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM feed_queue WHERE event_id = ?")) {
                for (var event : events) {
                    delete.setString(1, event.event());
                    delete.addBatch();
                }
                delete.executeBatch();
            }
        });
    }
}
