package org.dongjiang.funds.book.log;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.dongjiang.kernel.problem.Problem;
import org.jboss.logging.Logger;

/**
 * Locks the log for those who add to it, and publishes what they have signed. Any instance of the service may do it,
 * with the same result.
 */
@ApplicationScoped
public class Sealing {

    private static final Logger LOG = Logger.getLogger(Sealing.class);

    private final AgroalDataSource database;
    private final SealingKey key;
    private final LogGuard guard;
    private final CheckpointFile file;
    private final StoredFacts facts;
    private final Clock clock;
    private final long everyNanos;
    private ScheduledFuture<?> looks;
    /** What the last look reported; empty if nothing. */
    private String told = "";

    Sealing(
            AgroalDataSource database,
            SealingKey key,
            LogGuard guard,
            CheckpointFile file,
            StoredFacts facts,
            Clock clock,
            LogConfig config) {
        this.database = database;
        this.key = key;
        this.guard = guard;
        this.file = file;
        this.facts = facts;
        this.clock = clock;
        this.everyNanos = config.lookEvery().toNanos();
    }

    /**
     * By a thread of its own, which measures the time between two looks: the scheduler of the application waits for the clock
     * of the machine, which may have been set back.
     */
    void begin(@Observes StartupEvent start) {
        var thread = Executors.newSingleThreadScheduledExecutor(look -> {
            var daemon = new Thread(look, "log-sealing");
            daemon.setDaemon(true);
            return daemon;
        });
        looks = thread.scheduleWithFixedDelay(this::look, 0, everyNanos, TimeUnit.NANOSECONDS);
    }

    void end(@Observes ShutdownEvent stop) {
        looks.cancel(false);
    }

    /**
     * Locks the log, to add to it. An empty one begins with the facts that came with the installation.
     *
     * @param again whether an addition has just failed, perhaps because of what is stored
     * @throws Problem the reason why nothing may be added, one of {@link LogProblem}
     */
    public LockedLog lock(Connection connection, boolean again) throws SQLException {
        var row = LogRow.lock(connection);
        // Read once: a clock that is set after it was found right would give a wrong instant.
        long nowMillis = clock.millis();
        guard.require(connection, row, nowMillis, again);
        var log = new LockedLog(row, row.next(nowMillis), key.signer(), guard);
        if (row.size() == 0) {
            facts.addInstalled(log, connection);
        }
        return log;
    }

    /** Begins the log, if it is empty, with the facts that came with the installation. */
    void beginLog(Connection connection) throws SQLException {
        if (LogRow.lock(connection).size() == 0) {
            lock(connection, false).store(connection);
        }
    }

    private void look() {
        try (var connection = database.getConnection()) {
            publish(connection);
            guard.requireClock(LogRow.look(connection));
            told = "";
        } catch (Problem refused) {
            tell("nothing is posted: " + refused.getMessage());
        } catch (SQLException | RuntimeException fault) {
            // The next look may succeed; without this one there would be none.
            tell("the log was not examined: " + fault);
        }
    }

    private void tell(String what) {
        if (!what.equals(told)) {
            LOG.error(what);
            told = what;
        }
    }

    private void publish(Connection connection) throws SQLException {
        int failures = file.failures();
        var stored = guard.examine(connection);
        if (stored.row().size() > 0) {
            publish(connection, stored);
        }
        file.works(failures);
    }

    private void publish(Connection connection, StoredLog stored) throws SQLException {
        if (!isKept(stored.published(), stored.publishedNote())) {
            return;
        }
        long size = stored.row().size();
        if (size > stored.published()) {
            PublishedCheckpoints.store(connection, size, stored.row().note(), clock.millis());
            isKept(size, stored.row().note());
        }
    }

    /** Writes the file, if it is to be written, and tells whether it is written. It is there before there is a second checkpoint in the database. */
    private boolean isKept(long size, String note) {
        if (!file.isConfigured()) {
            return true;
        }
        var kept = file.read();
        return (kept != null && kept.size() >= size) || file.write(note);
    }
}
