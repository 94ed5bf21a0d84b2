package org.dongjiang.kernel.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.dongjiang.kernel.database.Scalars;
import org.hibernate.Session;

/** The events that have no position yet in the order of all events. */
@ApplicationScoped
public class EventQueue {

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

    public boolean isEmpty() {
        return Scalars.texts(Scalars.query(database, "SELECT event_id FROM feed_queue LIMIT 1"))
                .isEmpty();
    }

    /** The first of those that are committed, by instant, because the versions of a record have rising instants. */
    public List<String> first(int most) {
        return Scalars.texts(Scalars.query(
                        database,
                        "SELECT q.event_id FROM feed_queue q JOIN record_event e ON e.id = q.event_id"
                                + " ORDER BY e.recorded_at_millis, e.record_version, e.id LIMIT :most")
                .setParameter("most", most));
    }

    /** They have a position now. */
    public void remove(List<String> events) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM feed_queue WHERE event_id = ?")) {
                for (var event : events) {
                    delete.setString(1, event);
                    delete.addBatch();
                }
                delete.executeBatch();
            }
        });
    }
}
