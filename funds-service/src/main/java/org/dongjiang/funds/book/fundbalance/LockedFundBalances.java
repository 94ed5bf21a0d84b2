package org.dongjiang.funds.book.fundbalance;

import static org.dongjiang.funds.book.fundbalance.FundBalanceProblem.FUNDS_INSUFFICIENT;

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

/** The fund balances of several postings, locked until these are committed. Limits are judged here, one change after the other. */
public final class LockedFundBalances {

    private final Map<String, Long> contributed = new HashMap<>();
    /** By these they are changed: whoever reserves has locked a programme before its fund balance. */
    private final Map<String, String> ids = new HashMap<>();

    private final Map<String, Long> committed = new HashMap<>();
    private final Map<String, Long> disbursed = new HashMap<>();
    private final SortedSet<String> changed = new TreeSet<>();

    private LockedFundBalances() {}

    /** Locks the fund balances of some programmes in the order of their codes; a programme without one has an empty one. */
    public static LockedFundBalances lock(Connection database, Collection<String> programmes) throws SQLException {
        var fundBalances = select(database, new TreeSet<>(programmes));
        for (var programme : programmes) {
            if (fundBalances.contributed.putIfAbsent(programme, 0L) == null) {
                fundBalances.ids.put(programme, Ids.next().toString());
                fundBalances.committed.put(programme, 0L);
                fundBalances.disbursed.put(programme, 0L);
            }
        }
        return fundBalances;
    }

    private static LockedFundBalances select(Connection database, SortedSet<String> programmes) throws SQLException {
        var fundBalances = new LockedFundBalances();
        if (programmes.isEmpty()) {
            return fundBalances;
        }
        try (var select = database.prepareStatement(
                "SELECT id, programme, contributed_fen, committed_fen, disbursed_fen FROM fund_balance"
                        + " WHERE programme IN (" + String.join(", ", Collections.nCopies(programmes.size(), "?"))
                        + ") ORDER BY programme FOR UPDATE")) {
            int at = 0;
            for (var programme : programmes) {
                select.setString(++at, programme);
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var programme = rows.getString("programme");
                    fundBalances.ids.put(programme, rows.getString("id"));
                    fundBalances.contributed.put(programme, rows.getLong("contributed_fen"));
                    fundBalances.committed.put(programme, rows.getLong("committed_fen"));
                    fundBalances.disbursed.put(programme, rows.getLong("disbursed_fen"));
                }
            }
        }
        return fundBalances;
    }

    /**
     * Makes changes, or refuses them all and leaves the fund balances as they were.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code FUNDS_INSUFFICIENT}
     */
    public void apply(Collection<FundBalanceChange> changes) {
        var after = changes.stream().map(this::after).toList();
        for (var fundBalance : after) {
            contributed.put(fundBalance.programme(), fundBalance.contributedFen());
            committed.put(fundBalance.programme(), fundBalance.committedFen());
            disbursed.put(fundBalance.programme(), fundBalance.disbursedFen());
            changed.add(fundBalance.programme());
        }
    }

    private FundBalanceChange after(FundBalanceChange change) {
        var programme = change.programme();
        var after = new FundBalanceChange(
                        programme, contributed.get(programme), committed.get(programme), disbursed.get(programme))
                .plus(change);
        if (after.committedFen() < 0
                || after.disbursedFen() < 0
                || after.taken().fen() > 0) {
            var asked = Math.max(change.taken().fen(), -change.disbursedFen());
            throw FUNDS_INSUFFICIENT.because(programme, Money.ofFen(asked));
        }
        return after;
    }

    /** Writes what was changed; nothing else. */
    public void store(Connection database, String user, long nowMillis) throws SQLException {
        try (var upsert = database.prepareStatement(
                "INSERT INTO fund_balance (id, version, programme, contributed_fen, committed_fen, disbursed_fen, recorded_at_millis,"
                        + " recorded_by) VALUES (?, 0, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE version = version + 1,"
                        + " contributed_fen = VALUES(contributed_fen), committed_fen = VALUES(committed_fen),"
                        + " disbursed_fen = VALUES(disbursed_fen)")) {
            for (var programme : changed) {
                upsert.setString(1, ids.get(programme));
                upsert.setString(2, programme);
                upsert.setLong(3, contributed.get(programme));
                upsert.setLong(4, committed.get(programme));
                upsert.setLong(5, disbursed.get(programme));
                upsert.setLong(6, nowMillis);
                upsert.setString(7, user);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
