package org.dongjiang.kernel.history;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The events of all records, for those who read them in another order than that of a history. */
public final class RecordEvents {

    private RecordEvents() {}

    /** Events by their ids. */
    public static Map<String, RecordEventView> byId(EntityManager database, Collection<String> ids) {
        return database.createQuery("select e from RecordEvent e where e.id in :ids", RecordEvent.class)
                .setParameter("ids", ids.stream().map(UUID::fromString).toList())
                .getResultStream()
                .map(RecordEventView::of)
                .collect(Collectors.toMap(RecordEventView::id, Function.identity()));
    }
}
