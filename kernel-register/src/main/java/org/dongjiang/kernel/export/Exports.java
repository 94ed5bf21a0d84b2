package org.dongjiang.kernel.export;

import static org.dongjiang.kernel.problem.CommonProblem.EXPORTS_BUSY;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dongjiang.kernel.bulkhead.Bulkhead;
import org.dongjiang.kernel.database.Snapshot;
import org.dongjiang.kernel.listing.WholeList;
import org.dongjiang.kernel.problem.Language;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Writes complete lists, a few at a time. */
@ApplicationScoped
class Exports {

    /** A waiting request occupies a thread; and a running export takes longer than that. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** The number of records whose lines are fetched together. */
    private static final int COLLECTIONS_AT_ONCE = 500;

    private final EntityManager database;
    private final ObjectMapper json;
    private final Bulkhead bulkhead;
    private final Duration longest;
    private final List<EndMark> marks;

    Exports(EntityManager database, ObjectMapper json, ExportConfig config, @All List<EndMark> marks) {
        this.database = database;
        this.json = json;
        this.bulkhead = new Bulkhead(config.atOnce(), PATIENCE, EXPORTS_BUSY);
        this.longest = config.longest();
        this.marks = marks;
    }

    /**
     * @return how many records were written
     * @throws org.dongjiang.kernel.problem.Problem {@code EXPORTS_BUSY}, before anything is written
     * @throws UncheckedIOException if the client has disconnected
     */
    <V> long write(WholeList<V> list, Language language, OutputStream out) {
        return bulkhead.pass(() -> inSnapshot(() -> {
            var file = ExportFile.of(list, language, json, out);
            long count = list.read(record -> {
                try {
                    file.add(record);
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
            try {
                file.end(count, list.unreadable(), list.isSettled() ? Map.of() : marks());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            return count;
        }));
    }

    private Map<String, Object> marks() {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            var members = new TreeMap<String, Object>();
            for (var mark : marks) {
                members.putAll(mark.members(connection));
            }
            return members;
        });
    }

    /** All reads are as of one moment, and nothing is written. */
    private <T> T inSnapshot(Supplier<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(longest.toSeconds()))
                .call(() -> {
                    var session = database.unwrap(Session.class);
                    session.setDefaultReadOnly(true);
                    session.setHibernateFlushMode(FlushMode.MANUAL);
                    session.setFetchBatchSize(COLLECTIONS_AT_ONCE);
                    session.doWork(Snapshot::begin);
                    return work.get();
                });
    }
}
