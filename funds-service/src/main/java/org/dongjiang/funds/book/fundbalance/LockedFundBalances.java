package org.dongjiang.funds.book.fundbalance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dongjiang.kernel.register.Ids;

/** The fund balances of several postings, locked until commit, and changed by one posting after the other. */
public final class LockedFundBalances {

    private static final String FIND =
            "SELECT id, programme, contributed_fen, committed_fen, disbursed_fen FROM fund_balance"
                    + " WHERE programme IN (";

    /** Updates are keyed by these: a reservation has locked a programme before its fund balance. */
    private final Map<String, String> ids = new HashMap<>();

    private final Map<String, Funds> funds = new HashMap<>();
    private final SortedSet<String> changed = new TreeSet<>();

    private LockedFundBalances() {}

    /** Locks the fund balances of some programmes in the order of their codes; a programme without one has an empty one. */
    public static LockedFundBalances lock(Connection database, Collection<String> programmes) throws SQLException {
        var fundBalances = select(database, new TreeSet<>(programmes));
        for (var programme : programmes) {
            if (fundBalances.funds.putIfAbsent(programme, Funds.NONE) == null) {
                fundBalances.ids.put(programme, Ids.next().toString());
            }
        }
        return fundBalances;
    }

    private static LockedFundBalances select(Connection database, SortedSet<String> programmes) throws SQLException {
        var fundBalances = new LockedFundBalances();
        if (programmes.isEmpty()) {
            return fundBalances;
        }
        var places = String.join(", ", Collections.nCopies(programmes.size(), "?"));
        try (var select = database.prepareStatement(FIND + places + ") ORDER BY programme FOR UPDATE")) {
            int at = 0;
            for (var programme : programmes) {
                select.setString(++at, programme);
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var programme = rows.getString("programme");
                    fundBalances.ids.put(programme, rows.getString("id"));
                    fundBalances.funds.put(
                            programme,
                            new Funds(
                                    rows.getLong("contributed_fen"),
                                    rows.getLong("committed_fen"),
                                    rows.getLong("disbursed_fen")));
                }
            }
        }
        return fundBalances;
    }

    /**
     * Makes all changes, or refuses them all and leaves the fund balances unchanged.
     *
     * @param changes one for each programme
     * @throws org.dongjiang.kernel.problem.Problem {@code FUNDS_INSUFFICIENT}
     */
    public void apply(Collection<FundBalanceChange> changes) {
        var after = new HashMap<String, Funds>();
        for (var change : changes) {
            after.put(change.programme(), funds.get(change.programme()).after(change));
        }
        funds.putAll(after);
        changed.addAll(after.keySet());
    }

    /** Writes the changed balances only. */
    public void store(Connection database, String user, long nowMillis) throws SQLException {
        try (var upsert = database.prepareStatement(
                "INSERT INTO fund_balance (id, version, programme, contributed_fen, committed_fen, disbursed_fen, recorded_at_millis,"
                        + " recorded_by) VALUES (?, 0, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE version = version + 1,"
                        + " contributed_fen = VALUES(contributed_fen), committed_fen = VALUES(committed_fen),"
                        + " disbursed_fen = VALUES(disbursed_fen)")) {
            for (var programme : changed) {
                var has = funds.get(programme);
                upsert.setString(1, ids.get(programme));
                upsert.setString(2, programme);
                upsert.setLong(3, has.contributedFen());
                upsert.setLong(4, has.committedFen());
                upsert.setLong(5, has.disbursedFen());
                upsert.setLong(6, nowMillis);
                upsert.setString(7, user);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
