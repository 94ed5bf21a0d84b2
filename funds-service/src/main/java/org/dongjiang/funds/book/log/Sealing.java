package org.dongjiang.funds.book.log;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.proof.SignedNote;
import org.jboss.logging.Logger;

/**
 * Publishes a checkpoint when leaves were added. Any instance of the service may do it, with the same result: it signs
 * what was committed.
 */
@ApplicationScoped
public class Sealing {

    private static final Logger LOG = Logger.getLogger(Sealing.class);

    private final AgroalDataSource database;
    private final SealingKey key;
    private final PublishedCheckpoint published;
    private final Clock clock;
    private boolean told;

    Sealing(AgroalDataSource database, SealingKey key, PublishedCheckpoint published, Clock clock) {
        this.database = database;
        this.key = key;
        this.published = published;
        this.clock = clock;
    }

    /**
     * Locks the log, to add to it.
     *
     * @throws Problem {@code LOG_BEHIND}
     */
    public LockedLog lock(Connection connection) throws SQLException {
        var log = LockedLog.lock(connection);
        published.requireIn(connection, log.tree().size());
        return log;
    }

    /** The checkpoint of a log after an addition. */
    public SignedNote sign(LockedLog log) {
        return key.signer().sign(log.tree().size(), log.tree().root());
    }

    @Scheduled(every = "${dongjiang.checkpoint.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void publish() throws SQLException {
        try (var connection = database.getConnection()) {
            publish(connection);
            told = false;
        } catch (Problem refused) {
            if (!told) {
                LOG.errorf("nothing is published or posted: %s", refused.getMessage());
                told = true;
            }
        }
    }

    private void publish(Connection connection) throws SQLException {
        var tree = LockedLog.look(connection);
        published.requireIn(connection, tree.size());
        if (tree.size() > published.size()) {
            var note = key.signer().sign(tree.size(), tree.root());
            store(connection, tree.size(), note);
            published.replaceBy(note);
        }
    }

    /** Unless another instance has. */
    private void store(Connection connection, long size, SignedNote note) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT IGNORE INTO ledger_checkpoint (size, note, published_at_millis) VALUES (?, ?, ?)")) {
            insert.setLong(1, size);
            insert.setString(2, note.toString());
            insert.setLong(3, clock.millis());
            insert.executeUpdate();
        }
    }
}
