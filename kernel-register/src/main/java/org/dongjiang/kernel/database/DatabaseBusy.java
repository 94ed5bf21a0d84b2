package org.dongjiang.kernel.database;

import static org.dongjiang.kernel.problem.CommonProblem.DATABASE_BUSY;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.dongjiang.kernel.problem.FaultReader;
import org.dongjiang.kernel.problem.Problem;
import org.jboss.logging.Logger;

/** A transient database error is not an internal error: the caller is asked to try again. */
@ApplicationScoped
class DatabaseBusy implements FaultReader {

    private static final Logger LOG = Logger.getLogger(DatabaseBusy.class);

    private final DatabaseRoom room;

    DatabaseBusy(DatabaseRoom room) {
        this.room = room;
    }

    @Override
    public Optional<Problem> read(Throwable fault) {
        room.notice(fault);
        var sql = DatabaseFault.in(fault);
        if (sql == null || !DatabaseFault.isPassing(sql)) {
            return Optional.empty();
        }
        LOG.warnf("database busy: %s %d", sql.getSQLState(), sql.getErrorCode());
        return Optional.of(DATABASE_BUSY.because());
    }
}
