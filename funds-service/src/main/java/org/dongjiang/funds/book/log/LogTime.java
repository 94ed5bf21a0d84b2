package org.dongjiang.funds.book.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.dongjiang.kernel.problem.Problem;

/** The instants of which reports can be made. */
@ApplicationScoped
public class LogTime {

    private final LogGuard guard;
    private final Clock clock;

    LogTime(LogGuard guard, Clock clock) {
        this.guard = guard;
        this.clock = clock;
    }

    /** The last instant of which a report can be made now. */
    public Instant justNow(Connection database) throws SQLException {
        return Instant.ofEpochMilli(endMillis(LogRow.look(database)) - 1);
    }

    /**
     * Waits until everything with an earlier instant is committed, and sees to it that no leaf of any instance gets this
     * instant or an earlier one any more, even if its clock is set back.
     *
     * @return the first instant that is too late for a report; if it is not after the given one, nothing was done
     */
    public Instant settle(Connection database, Instant knownAt) throws SQLException {
        long millis = knownAt.toEpochMilli();
        var seen = LogRow.look(database);
        // No leaf gets an instant before the last one, so what is earlier waits for nobody.
        var row = millis < seen.lastMillis() ? seen : LogRow.lock(database);
        long endMillis = endMillis(row);
        if (millis < endMillis && millis >= row.postedAtMillis() && millis > row.settledMillis()) {
            try (var update = database.prepareStatement("UPDATE ledger_log SET settled_millis = ? WHERE id = 1")) {
                update.setLong(1, millis);
                update.executeUpdate();
            }
        }
        return Instant.ofEpochMilli(endMillis);
    }

    /** A wrong clock does not decide: otherwise postings would have to wait until the right time has caught up with it. */
    private long endMillis(LogRow row) {
        try {
            long nowMillis = clock.millis();
            guard.requireClock(row, nowMillis);
            return Math.max(nowMillis, row.lastMillis() + 1);
        } catch (Problem wrong) {
            return row.lastMillis() + 1;
        }
    }
}
