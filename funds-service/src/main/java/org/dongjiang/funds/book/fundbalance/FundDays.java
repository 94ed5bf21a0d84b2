package org.dongjiang.funds.book.fundbalance;

import static org.dongjiang.funds.book.fundbalance.FundBalanceProblem.BANK_INSUFFICIENT_ON_DAY;
import static org.dongjiang.funds.book.fundbalance.FundBalanceProblem.FUNDS_INSUFFICIENT_ON_DAY;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.problem.ProblemType;

/**
 * The balance of each fund, and its money in the bank account, by business date. Pending documents count on their day.
 * Neither is ever negative on a day, because a document that takes money is refused if it would make one negative, from
 * its own day on; and a posting takes what was reserved for it.
 */
final class FundDays {

    private static final String LATER = "SELECT business_date, fund_fen - pending_fen, bank_fen - bank_pending_fen"
            + " FROM fund_day WHERE programme = ? AND business_date > ? ORDER BY business_date DESC";
    private static final String ADD =
            "INSERT INTO fund_day (programme, business_date, fund_fen, pending_fen, bank_fen, bank_pending_fen)"
                    + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE fund_fen = fund_fen + VALUES(fund_fen),"
                    + " pending_fen = pending_fen + VALUES(pending_fen), bank_fen = bank_fen + VALUES(bank_fen),"
                    + " bank_pending_fen = bank_pending_fen + VALUES(bank_pending_fen)";

    /** By programme, and then by day, so that rows are locked in one order. */
    private final Map<String, Map<LocalDate, Change>> changes = new TreeMap<>();

    private record Change(long fundFen, long pendingFen, long bankFen, long bankPendingFen) {

        Change plus(Change other) {
            return new Change(
                    Math.addExact(fundFen, other.fundFen),
                    Math.addExact(pendingFen, other.pendingFen),
                    Math.addExact(bankFen, other.bankFen),
                    Math.addExact(bankPendingFen, other.bankPendingFen));
        }
    }

    /** The effect of a later day on both balances. */
    private record Later(LocalDate day, long fundFen, long bankFen) {}

    private record Overdrawn(LocalDate since, long fen) {}

    void add(FundBalanceChange change, LocalDate day) {
        add(change.programme(), day, new Change(change.fundFen(), 0, change.bankFen(), 0));
    }

    void add(Reservation reserved) {
        if (reserved.pendingFen() != 0 || reserved.bankFen() != 0) {
            add(reserved.programme(), reserved.day(), new Change(0, reserved.pendingFen(), 0, reserved.bankFen()));
        }
    }

    private void add(String programme, LocalDate day, Change change) {
        changes.computeIfAbsent(programme, none -> new TreeMap<>()).merge(day, change, Change::plus);
    }

    void store(Connection database) throws SQLException {
        try (var upsert = database.prepareStatement(ADD)) {
            for (var ofProgramme : changes.entrySet()) {
                for (var day : ofProgramme.getValue().entrySet()) {
                    upsert.setString(1, ofProgramme.getKey());
                    upsert.setObject(2, day.getKey());
                    upsert.setLong(3, day.getValue().fundFen());
                    upsert.setLong(4, day.getValue().pendingFen());
                    upsert.setLong(5, day.getValue().bankFen());
                    upsert.setLong(6, day.getValue().bankPendingFen());
                    upsert.addBatch();
                }
            }
            upsert.executeBatch();
        }
    }

    /**
     * Checks the balances of every day from that of a reservation on, while the fund balance is locked. A document at the
     * end of the book costs one search in an index.
     *
     * @param after the totals, with the reservation
     * @throws org.dongjiang.kernel.problem.Problem {@code FUNDS_INSUFFICIENT_ON_DAY}, {@code BANK_INSUFFICIENT_ON_DAY},
     *     each with the first such day
     */
    static void requireCovered(Connection database, Reservation reserved, Funds after) throws SQLException {
        var later = later(database, reserved.programme(), reserved.day());
        Overdrawn fund = null;
        Overdrawn bank = null;
        long inFund = after.inFundFen();
        long inBank = after.inBankFen();
        for (var change : later) {
            fund = inFund < 0 ? new Overdrawn(change.day(), inFund) : fund;
            bank = inBank < 0 ? new Overdrawn(change.day(), inBank) : bank;
            inFund = Math.subtractExact(inFund, change.fundFen());
            inBank = Math.subtractExact(inBank, change.bankFen());
        }
        fund = inFund < 0 ? new Overdrawn(reserved.day(), inFund) : fund;
        bank = inBank < 0 ? new Overdrawn(reserved.day(), inBank) : bank;
        require(FUNDS_INSUFFICIENT_ON_DAY, reserved.programme(), fund);
        require(BANK_INSUFFICIENT_ON_DAY, reserved.programme(), bank);
    }

    private static void require(ProblemType refusal, String programme, Overdrawn overdrawn) {
        if (overdrawn != null) {
            throw refusal.because(programme, overdrawn.since(), Money.ofFen(overdrawn.fen()));
        }
    }

    /** The latest first. */
    private static List<Later> later(Connection database, String programme, LocalDate day) throws SQLException {
        var later = new ArrayList<Later>();
        try (var select = database.prepareStatement(LATER)) {
            select.setString(1, programme);
            select.setObject(2, day);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    later.add(new Later(rows.getObject(1, LocalDate.class), rows.getLong(2), rows.getLong(3)));
                }
            }
        }
        return later;
    }
}
