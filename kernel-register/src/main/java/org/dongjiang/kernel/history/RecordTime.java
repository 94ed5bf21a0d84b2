package org.dongjiang.kernel.history;

import static org.dongjiang.kernel.history.HistoryProblem.KNOWN_AT_TOO_LATE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dongjiang.kernel.database.Scalars;
import org.hibernate.Session;

/**
 * The instants of records. A list as known at an instant is the same for ever, so no record may get an instant of which somebody
 * has already asked: whoever writes holds a shared lock until the commit, and whoever asks waits for those who hold it.
 */
@ApplicationScoped
public class RecordTime {

    private static final String SETTLED = "SELECT settled_millis FROM record_clock WHERE id = 1";

    private final EntityManager database;
    private final Clock clock;

    RecordTime(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The instant of a write, within its transaction: later than everything of which somebody has asked, and than the last
     * version of the record.
     *
     * @param last of the record; null if it is new
     */
    Instant now(Instant last) {
        long settled = database.unwrap(Session.class).doReturningWork(RecordTime::shared);
        long earliest = Math.max(settled, last == null ? 0 : last.toEpochMilli()) + 1;
        return Instant.ofEpochMilli(Math.max(clock.millis(), earliest));
    }

    /** Without Hibernate, which would compare all that was read with what it was: every write asks. */
    private static long shared(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(SETTLED + " LOCK IN SHARE MODE");
                var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Until the commit nobody else writes a record, for rules that no key can keep. Must come before the instant of the write. */
    @Transactional(TxType.MANDATORY)
    public void alone() {
        Scalars.number(database, SETTLED + " FOR UPDATE");
    }

    /**
     * Waits until everything with this instant or an earlier one is committed, and sees to it that nothing gets such an instant
     * any more.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code KNOWN_AT_TOO_LATE} if the instant has not passed
     */
    public void settle(Instant knownAt) {
        long millis = knownAt.toEpochMilli();
        var now = clock.instant();
        if (!knownAt.isBefore(now)) {
            throw KNOWN_AT_TOO_LATE.at("knownAt", now.truncatedTo(ChronoUnit.SECONDS));
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (Scalars.number(database, SETTLED) < millis
                    && Scalars.number(database, SETTLED + " FOR UPDATE") < millis) {
                database.createNativeQuery("UPDATE record_clock SET settled_millis = :millis WHERE id = 1")
                        .setParameter("millis", millis)
                        .executeUpdate();
            }
        });
    }
}
