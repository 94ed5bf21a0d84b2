package org.dongjiang.funds.book.log;

import static org.dongjiang.funds.book.difference.DifferenceProblem.RECORD_ALTERED;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.FactRecord;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** The records that are facts, as they are now. Those that came with the installation are the first leaves of every log. */
@ApplicationScoped
public class StoredFacts {

    private static final String INSTALLATION = "installation";
    /** Records of different kinds that came with the installation may have the same id. */
    private static final String LAST =
            "SELECT leaf FROM ledger_leaf WHERE fact_id = ? AND leaf LIKE ? ORDER BY leaf_index DESC LIMIT 1";

    private static final String OF_KIND =
            "SELECT leaf FROM ledger_leaf WHERE fact_id IS NOT NULL AND leaf LIKE ? ORDER BY leaf_index";
    /** The number of records whose histories are read together. */
    private static final int AT_ONCE = 500;

    private final SessionFactory sessions;
    private final ObjectMapper json;

    StoredFacts(SessionFactory sessions, ObjectMapper json) {
        this.sessions = sessions;
        this.json = json;
    }

    void addInstalled(LockedLog log, Connection connection) {
        try (var reader = sessions.withOptions().connection(connection).openSession()) {
            reader.setFetchBatchSize(AT_ONCE);
            entities().stream()
                    .flatMap(entity -> records(reader, entity))
                    .filter(fact -> fact.recordedBy().equals(INSTALLATION))
                    .map(recorded -> Fact.of(recorded, json))
                    .forEach(fact -> log.add(fact, fact.leaf(INSTALLATION, log.nowMillis())));
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

    /**
     * Checks that a record that is being changed, and is locked, was as it was recorded last.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_ALTERED}
     */
    static void requireLast(Connection connection, Fact before) throws SQLException {
        var last = last(connection, before.kind(), before.id());
        if (last.isEmpty() || !before.hash().equals(last.get().hash())) {
            throw RECORD_ALTERED.because(before.id());
        }
    }

    /** The last fact of each record of a kind, also of those that are gone. */
    public static Collection<Fact> last(Connection connection, FactKind kind) throws SQLException {
        var last = new LinkedHashMap<String, Fact>();
        try (var select = connection.prepareStatement(OF_KIND)) {
            select.setString(1, like(kind));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    Fact.in(rows.getBytes(1))
                            .filter(fact -> fact.kind() == kind)
                            .ifPresent(fact -> last.put(fact.id(), fact));
                }
            }
        } catch (IOException altered) {
            throw RECORD_ALTERED.because(kind);
        }
        return last.values();
    }

    private static String like(FactKind kind) {
        return "%\"fact\":\"" + kind + "\"%";
    }

    private static Optional<Fact> last(Connection connection, FactKind kind, String id) throws SQLException {
        try (var select = connection.prepareStatement(LAST)) {
            select.setString(1, id);
            select.setString(2, like(kind));
            try (var rows = select.executeQuery()) {
                return rows.next() ? Fact.in(rows.getBytes(1)) : Optional.empty();
            }
        } catch (IOException altered) {
            return Optional.empty();
        }
    }

    /**
     * Checks that a record whose history is part of it can become larger.
     *
     * @param bytes that must remain for later changes
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_TOO_LARGE}
     */
    public void requireRoom(FactRecord growing, int bytes) {
        Fact.of(growing, json).requireRoom(bytes);
    }

    /** All of an entity. */
    public List<Fact> read(Session reader, Class<? extends FactRecord> entity) {
        reader.setFetchBatchSize(AT_ONCE);
        return records(reader, entity).map(fact -> Fact.of(fact, json)).toList();
    }

    private static <E extends FactRecord> Stream<E> records(Session reader, Class<E> entity) {
        var query = reader.getCriteriaBuilder().createQuery(entity);
        var record = query.from(entity);
        query.orderBy(reader.getCriteriaBuilder().asc(record.get("id")));
        return reader.createQuery(query.select(record)).getResultList().stream();
    }
}
