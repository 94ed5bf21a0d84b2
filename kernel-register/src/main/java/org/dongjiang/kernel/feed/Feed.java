package org.dongjiang.kernel.feed;

import static org.dongjiang.kernel.feed.FeedProblem.FEED_POSITION_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dongjiang.kernel.area.Area;
import org.dongjiang.kernel.area.Areas;
import org.dongjiang.kernel.database.Scalars;
import org.dongjiang.kernel.history.RecordEventView;
import org.dongjiang.kernel.history.RecordEvents;
import org.dongjiang.kernel.history.RestrictedRegisters;
import org.dongjiang.kernel.register.Unreadable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.hibernate.query.Query;

/** Reads the feed. */
@ApplicationScoped
class Feed {

    private static final String ROWS = "SELECT position, events, event_id, run_from, run_until FROM feed_order WHERE ";

    private final EntityManager database;
    private final String source;
    private final RestrictedRegisters restricted;
    private final FeedSource runs;
    private final Areas areas;

    Feed(
            EntityManager database,
            @ConfigProperty(name = "quarkus.rest.path") String source,
            RestrictedRegisters restricted,
            FeedSource runs,
            Areas areas) {
        this.database = database;
        this.source = source;
        this.restricted = restricted;
        this.runs = runs;
        this.areas = areas;
    }

    /**
     * The events after a position that a reader may see.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code FEED_POSITION_UNKNOWN} if nothing has this position yet
     */
    @Transactional
    List<FeedEventView> after(Areas.Reader reader, long position, int most) {
        var area = areas.toRead(reader);
        var rows = rows(area, position, most);
        if (rows.isEmpty() && position > last()) {
            throw FEED_POSITION_UNKNOWN.at("after", position, last());
        }
        // Nothing is left out in silence: a reader stops before an event that somebody damaged in the database.
        return Unreadable.refused("feed " + position, () -> {
            var found = rows;
            var read = events(area, found, position, most);
            // What of a run lies in the area may have been read before.
            while (read.isEmpty() && !found.isEmpty()) {
                found = rows(area, found.get(found.size() - 1).position(), most);
                read = events(area, found, position, most);
            }
            return read;
        });
    }

    private List<Row> rows(Area area, long position, int most) {
        var session = database.unwrap(Session.class);
        if (area.isEverywhere()) {
            return rows(
                    session.createNativeQuery(ROWS + "position > :after ORDER BY position LIMIT :most", Object[].class)
                            .setParameter("after", position)
                            .setParameter("most", most));
        }
        var told = FeedAreas.of(area).stream()
                .flatMap(one -> told(one, position, most).stream())
                .distinct()
                .sorted()
                .limit(most)
                .toList();
        return told.isEmpty()
                ? List.of()
                : rows(session.createNativeQuery(ROWS + "position IN (:told) ORDER BY position", Object[].class)
                        .setParameter("told", told));
    }

    private static List<Row> rows(Query<Object[]> query) {
        return query.getResultStream().map(Row::of).toList();
    }

    /** The next of one area, by its index. */
    private List<Long> told(String area, long position, int most) {
        return Scalars.numbers(Scalars.query(
                        database,
                        "SELECT position FROM feed_area WHERE area = :area AND position > :after ORDER BY position LIMIT :most")
                .setParameter("area", area)
                .setParameter("after", position)
                .setParameter("most", most));
    }

    private List<FeedEventView> events(Area area, List<Row> rows, long position, int most) {
        var recorded = RecordEvents.byId(
                database, rows.stream().map(Row::event).filter(Objects::nonNull).toList());
        var read = new ArrayList<FeedEventView>();
        for (var row : rows) {
            long at = row.first();
            var seen = row.isRun() && !area.isEverywhere() ? runs.within(area, row.runFrom(), row.runUntil()) : null;
            for (var event : row.isRun() ? run(row) : List.of(shown(recorded.get(row.event())))) {
                boolean visible = seen == null || seen.contains(event.recordId());
                if (visible && at > position && read.size() < most) {
                    read.add(FeedEventView.of(at, source, event));
                }
                at++;
            }
            if (read.size() == most) {
                break;
            }
        }
        return read;
    }

    private List<RecordEventView> run(Row row) {
        var events = runs.events(row.runFrom(), row.runUntil());
        if (events.size() != row.events()) {
            throw new IllegalArgumentException(
                    "the run at %d has %d events instead of %d".formatted(row.first(), events.size(), row.events()));
        }
        return events;
    }

    /** Who reads an event may not be allowed to read its record. */
    private RecordEventView shown(RecordEventView event) {
        return restricted.contains(event.register()) ? event.masked() : event;
    }

    private long last() {
        return Scalars.number(database, "SELECT last_position FROM feed_state WHERE id = 1");
    }

    /**
     * One row of the order: an event, or a run.
     *
     * @param position of the last of its events
     * @param event null for a run
     */
    private record Row(long position, int events, String event, Long runFrom, Long runUntil) {

        static Row of(Object[] row) {
            return new Row((Long) row[0], (Integer) row[1], (String) row[2], (Long) row[3], (Long) row[4]);
        }

        boolean isRun() {
            return event == null;
        }

        long first() {
            return position - events + 1;
        }
    }
}
