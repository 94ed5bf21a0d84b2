package org.dongjiang.funds.book.log;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dongjiang.funds.reference.fact.FactRecord;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** The records that are facts, as they are now. Those that came with the installation are the first leaves of every log. */
@ApplicationScoped
public class StoredFacts {

    private static final String INSTALLATION = "installation";

    private final SessionFactory sessions;
    private final ObjectMapper json;

    StoredFacts(SessionFactory sessions, ObjectMapper json) {
        this.sessions = sessions;
        this.json = json;
    }

    void addInstalled(LockedLog log, Connection connection) {
        try (var reader = sessions.withOptions().connection(connection).openSession()) {
            entities().stream()
                    .flatMap(entity -> records(reader, entity))
                    .filter(fact -> fact.recordedBy().equals(INSTALLATION))
                    .forEach(fact -> log.add(Fact.of(fact, json).leaf(INSTALLATION, log.nowMillis())));
        }
    }

    /** The entities that are facts. */
    public List<Class<? extends FactRecord>> entities() {
        return sessions.getMetamodel().getEntities().stream()
                .<Class<? extends FactRecord>>mapMulti((entity, taker) -> {
                    if (FactRecord.class.isAssignableFrom(entity.getJavaType())) {
                        taker.accept(entity.getJavaType().asSubclass(FactRecord.class));
                    }
                })
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    /** All of an entity. */
    public List<Fact> read(Session reader, Class<? extends FactRecord> entity) {
        return records(reader, entity).map(fact -> Fact.of(fact, json)).toList();
    }

    private static <E extends FactRecord> Stream<E> records(Session reader, Class<E> entity) {
        var query = reader.getCriteriaBuilder().createQuery(entity);
        var record = query.from(entity);
        query.orderBy(reader.getCriteriaBuilder().asc(record.get("id")));
        return reader.createQuery(query.select(record)).getResultList().stream();
    }
}
