package org.dongjiang.kernel.database;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Whether the disk of the database was full a short time ago. A caller is only told that the database is busy, and the server may end
 * right after it has refused a row.
 */
@ApplicationScoped
public class DatabaseRoom {

    private static final Logger LOG = Logger.getLogger(DatabaseRoom.class);

    private final long shownNanos;
    /** When it was seen last, by {@link System#nanoTime()}; null if never. */
    private volatile Long fullAtNanos;

    DatabaseRoom(DatabaseRoomConfig config) {
        shownNanos = config.shownFor().toNanos();
    }

    /** Remembers a fault that came from a full disk. */
    public void notice(Throwable fault) {
        var sql = DatabaseFault.in(fault);
        if (sql != null && DatabaseFault.isDiskFull(sql)) {
            if (!wasFull()) {
                LOG.errorf("the disk of the database is full: %s", sql.getMessage());
            }
            fullAtNanos = System.nanoTime();
        }
    }

    boolean wasFull() {
        var seen = fullAtNanos;
        return seen != null && System.nanoTime() - seen < shownNanos;
    }
}
