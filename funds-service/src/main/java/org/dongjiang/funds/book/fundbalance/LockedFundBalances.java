package org.dongjiang.funds.book.fundbalance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dongjiang.kernel.register.Ids;

/** The fund balances of several documents, locked until commit, and changed by one document after the other. */
public final class LockedFundBalances {

    private static final String FIND =
            "SELECT id, programme, contributed_fen, committed_fen, disbursed_fen, returning_fen, pending_fen, bank_fen,"
                    + " bank_pending_fen FROM fund_balance WHERE programme IN (";
    private static final String STORE =
            "INSERT INTO fund_balance (id, version, programme, contributed_fen, committed_fen, disbursed_fen, returning_fen,"
                    + " pending_fen, bank_fen, bank_pending_fen, recorded_at_millis, recorded_by)"
                    + " VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE version = version + 1,"
                    + " contributed_fen = VALUES(contributed_fen), committed_fen = VALUES(committed_fen),"
                    + " disbursed_fen = VALUES(disbursed_fen), returning_fen = VALUES(returning_fen),"
                    + " pending_fen = VALUES(pending_fen), bank_fen = VALUES(bank_fen),"
                    + " bank_pending_fen = VALUES(bank_pending_fen)";

    /** Updates are keyed by these, like the locks of readers of one programme. */
    private final Map<String, String> ids = new HashMap<>();

    private final Map<String, Funds> funds = new HashMap<>();
    private final SortedSet<String> changed = new TreeSet<>();
    private final FundDays days = new FundDays();

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
                                    rows.getLong("disbursed_fen"),
                                    rows.getLong("returning_fen"),
                                    rows.getLong("pending_fen"),
                                    rows.getLong("bank_fen"),
                                    rows.getLong("bank_pending_fen")));
                }
            }
        }
        return fundBalances;
    }

    /**
     * Reserves what a document takes, on every day from its own on.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code FUNDS_INSUFFICIENT}, {@code BANK_INSUFFICIENT},
     *     {@code DISBURSED_INSUFFICIENT}, {@code FUNDS_INSUFFICIENT_ON_DAY}, {@code BANK_INSUFFICIENT_ON_DAY}
     */
    void reserve(Connection database, Reservation asked) throws SQLException {
        var before = funds.get(asked.programme());
        before.requireCovers(asked);
        var after = before.after(asked);
        FundDays.requireCovered(database, asked, after);
        put(asked.programme(), after);
        days.add(asked);
    }

    /** Releases what was reserved. */
    void release(Reservation reserved) {
        put(reserved.programme(), funds.get(reserved.programme()).after(reserved.negative()));
        days.add(reserved.negative());
    }

    /**
     * Makes all changes of a posting, or refuses them all and leaves the fund balances unchanged. What was reserved for it
     * covers it, so a refusal means that a balance was changed by other means.
     *
     * @param changes one for each programme
     * @param reserved for it; is released
     * @throws org.dongjiang.kernel.problem.Problem {@code FUNDS_INSUFFICIENT}, {@code BANK_INSUFFICIENT},
     *     {@code DISBURSED_INSUFFICIENT}
     */
    public void post(Collection<FundBalanceChange> changes, LocalDate day, List<Reservation> reserved) {
        var after = new TreeMap<String, Funds>();
        for (var one : reserved) {
            after.put(one.programme(), funds.get(one.programme()).after(one.negative()));
        }
        for (var change : changes) {
            var programme = change.programme();
            var before = after.getOrDefault(programme, funds.get(programme));
            before.requireCovers(Reservation.of(change, day));
            after.put(programme, before.after(change));
        }
        after.forEach(this::put);
        reserved.forEach(one -> days.add(one.negative()));
        changes.forEach(change -> days.add(change, day));
    }

    /** Commits what a posting made available. */
    public void commit(Reservation available) {
        put(available.programme(), funds.get(available.programme()).after(available));
    }

    private void put(String programme, Funds after) {
        funds.put(programme, after);
        changed.add(programme);
    }

    /** Writes the changed balances only. */
    public void store(Connection database, String user, long nowMillis) throws SQLException {
        try (var upsert = database.prepareStatement(STORE)) {
            for (var programme : changed) {
                var has = funds.get(programme);
                upsert.setString(1, ids.get(programme));
                upsert.setString(2, programme);
                upsert.setLong(3, has.contributedFen());
                upsert.setLong(4, has.committedFen());
                upsert.setLong(5, has.disbursedFen());
                upsert.setLong(6, has.returningFen());
                upsert.setLong(7, has.pendingFen());
                upsert.setLong(8, has.bankFen());
                upsert.setLong(9, has.bankPendingFen());
                upsert.setLong(10, nowMillis);
                upsert.setString(11, user);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
        days.store(database);
    }
}
