package org.dongjiang.funds.pot;

import static org.dongjiang.funds.pot.PotProblem.FUNDS_INSUFFICIENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Ids;

/** The pots of several postings, locked until these are committed. Limits are judged here, one change after the other. */
public final class LockedPots {

    private final Map<String, Long> arrived = new HashMap<>();
    /** By these they are changed: whoever reserves has locked a programme before its pot. */
    private final Map<String, String> ids = new HashMap<>();

    private final Map<String, Long> committed = new HashMap<>();
    private final Map<String, Long> appropriated = new HashMap<>();
    private final SortedSet<String> changed = new TreeSet<>();

    private LockedPots() {}

    /** Locks the pots of some programmes in the order of their codes; a programme without one has an empty one. */
    public static LockedPots lock(Connection database, Collection<String> programmes) throws SQLException {
        var pots = select(database, new TreeSet<>(programmes));
        for (var programme : programmes) {
            if (pots.arrived.putIfAbsent(programme, 0L) == null) {
                pots.ids.put(programme, Ids.next().toString());
                pots.committed.put(programme, 0L);
                pots.appropriated.put(programme, 0L);
            }
        }
        return pots;
    }

    private static LockedPots select(Connection database, SortedSet<String> programmes) throws SQLException {
        var pots = new LockedPots();
        if (programmes.isEmpty()) {
            return pots;
        }
        try (var select =
                database.prepareStatement("SELECT id, programme, arrived_fen, committed_fen, appropriated_fen FROM pot"
                        + " WHERE programme IN (" + String.join(", ", Collections.nCopies(programmes.size(), "?"))
                        + ") ORDER BY programme FOR UPDATE")) {
            int at = 0;
            for (var programme : programmes) {
                select.setString(++at, programme);
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var programme = rows.getString("programme");
                    pots.ids.put(programme, rows.getString("id"));
                    pots.arrived.put(programme, rows.getLong("arrived_fen"));
                    pots.committed.put(programme, rows.getLong("committed_fen"));
                    pots.appropriated.put(programme, rows.getLong("appropriated_fen"));
                }
            }
        }
        return pots;
    }

    /**
     * Makes changes, or refuses them all and leaves the pots as they were.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code FUNDS_INSUFFICIENT}
     */
    public void apply(Collection<PotChange> changes) {
        var after = changes.stream().map(this::after).toList();
        for (var pot : after) {
            arrived.put(pot.programme(), pot.arrivedFen());
            committed.put(pot.programme(), pot.committedFen());
            appropriated.put(pot.programme(), pot.appropriatedFen());
            changed.add(pot.programme());
        }
    }

    private PotChange after(PotChange change) {
        var programme = change.programme();
        var after = new PotChange(
                        programme, arrived.get(programme), committed.get(programme), appropriated.get(programme))
                .plus(change);
        if (after.committedFen() < 0
                || after.appropriatedFen() < 0
                || after.taken().fen() > 0) {
            var asked = Math.max(change.taken().fen(), -change.appropriatedFen());
            throw FUNDS_INSUFFICIENT.because(programme, Money.ofFen(asked));
        }
        return after;
    }

    /** Writes what was changed; nothing else. */
    public void store(Connection database, String user, long nowMillis) throws SQLException {
        try (var upsert = database.prepareStatement(
                "INSERT INTO pot (id, version, programme, arrived_fen, committed_fen, appropriated_fen, recorded_at_millis,"
                        + " recorded_by) VALUES (?, 0, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE version = version + 1,"
                        + " arrived_fen = VALUES(arrived_fen), committed_fen = VALUES(committed_fen),"
                        + " appropriated_fen = VALUES(appropriated_fen)")) {
            for (var programme : changed) {
                upsert.setString(1, ids.get(programme));
                upsert.setString(2, programme);
                upsert.setLong(3, arrived.get(programme));
                upsert.setLong(4, committed.get(programme));
                upsert.setLong(5, appropriated.get(programme));
                upsert.setLong(6, nowMillis);
                upsert.setString(7, user);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
