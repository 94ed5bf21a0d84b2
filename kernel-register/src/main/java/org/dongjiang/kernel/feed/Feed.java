package org.dongjiang.kernel.feed;

import static org.dongjiang.kernel.feed.FeedProblem.FEED_POSITION_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dongjiang.kernel.history.RecordEventView;
import org.dongjiang.kernel.history.RecordEvents;
import org.dongjiang.kernel.history.RestrictedRegisters;
import org.dongjiang.kernel.register.Unreadable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Reads the feed. */
@ApplicationScoped
class Feed {

    private final EntityManager database;
    private final String source;
    private final RestrictedRegisters restricted;

    Feed(
            EntityManager database,
            @ConfigProperty(name = "quarkus.rest.path") String source,
            RestrictedRegisters restricted) {
        this.database = database;
        this.source = source;
        this.restricted = restricted;
    }

    /**
     * The events after a position.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code FEED_POSITION_UNKNOWN} if nothing has this position yet
     */
    @Transactional
    List<FeedEventView> after(long position, int most) {
        var rows = database.unwrap(Session.class)
                .createNativeQuery(
                        "SELECT position, event_id FROM feed_order WHERE position > :after ORDER BY position LIMIT :most",
                        Object[].class)
                .setParameter("after", position)
                .setParameter("most", most)
                .getResultList();
        if (rows.isEmpty() && position > last()) {
            throw FEED_POSITION_UNKNOWN.at("after", position, last());
        }
        // Nothing is left out in silence: a reader stops before an event that somebody damaged in the database.
        return Unreadable.refused("feed " + position, () -> {
            var events = RecordEvents.byId(
                    database, rows.stream().map(row -> (String) row[1]).toList());
            return rows.stream()
                    .map(row -> FeedEventView.of((Long) row[0], source, shown(events.get((String) row[1]))))
                    .toList();
        });
    }

    /** Everybody reads the feed. */
    private RecordEventView shown(RecordEventView event) {
        return restricted.contains(event.register()) ? event.masked() : event;
    }

    private long last() {
        return (Long) database.createNativeQuery("SELECT last_position FROM feed_state WHERE id = 1", Long.class)
                .getSingleResult();
    }
}
