package org.dongjiang.funds.book.fundbalance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of fund balances and of their days as they are, to compare them with what was posted and is pending. */
public final class StoredFundBalances {

    private static final String BALANCES =
            "SELECT programme, contributed_fen, committed_fen, disbursed_fen, returning_fen,"
                    + " pending_fen, bank_fen, bank_pending_fen FROM fund_balance";
    private static final String DAYS =
            "SELECT programme, business_date, fund_fen, pending_fen, bank_fen, bank_pending_fen FROM fund_day";

    /** A row of the fund balances, in fen. */
    public record Balance(
            String programme,
            long contributed,
            long committed,
            long disbursed,
            long returning,
            long pending,
            long bank,
            long bankPending) {}

    /** A row of the days of funds, in fen. */
    public record Day(String programme, LocalDate businessDate, long fund, long pending, long bank, long bankPending) {}

    private StoredFundBalances() {}

    public static List<Balance> balances(Connection database) throws SQLException {
        var balances = new ArrayList<Balance>();
        try (var select = database.prepareStatement(BALANCES);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                balances.add(new Balance(
                        rows.getString(1),
                        rows.getLong(2),
                        rows.getLong(3),
                        rows.getLong(4),
                        rows.getLong(5),
                        rows.getLong(6),
                        rows.getLong(7),
                        rows.getLong(8)));
            }
        }
        return balances;
    }

    public static List<Day> days(Connection database) throws SQLException {
        var days = new ArrayList<Day>();
        try (var select = database.prepareStatement(DAYS);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                days.add(new Day(
                        rows.getString(1),
                        rows.getObject(2, LocalDate.class),
                        rows.getLong(3),
                        rows.getLong(4),
                        rows.getLong(5),
                        rows.getLong(6)));
            }
        }
        return days;
    }
}
