package org.dongjiang.funds.book.period;

import static org.dongjiang.funds.book.period.BookProblem.PERIOD_CLOSED;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dongjiang.kernel.register.Ids;

/**
 * The months of several postings, locked until commit: open months stay open, and numbers are assigned here. A number
 * is stored with its voucher or not at all, so numbers have no gap.
 */
public final class LockedMonths {

    private static final String FIND = "SELECT id, book, code, status, receipt_number, payment_number, transfer_number"
            + " FROM accounting_period WHERE code IN (";

    private final Map<Month, Row> rows = new TreeMap<>();

    private static final class Row {
        private final boolean missing;
        private final PeriodStatus status;
        private final Map<VoucherType, Integer> numbers = new EnumMap<>(VoucherType.class);
        /** Updates are keyed by it: a reader of a month has locked its code before its row. */
        private String id;

        private boolean changed;

        Row(boolean closed) {
            missing = true;
            status = closed ? PeriodStatus.CLOSED : PeriodStatus.OPEN;
        }

        Row(ResultSet read) throws SQLException {
            missing = false;
            id = read.getString("id");
            status = PeriodStatus.valueOf(read.getString("status"));
            numbers.put(VoucherType.RECEIPT, read.getInt("receipt_number"));
            numbers.put(VoucherType.PAYMENT, read.getInt("payment_number"));
            numbers.put(VoucherType.TRANSFER, read.getInt("transfer_number"));
        }

        int number(VoucherType type) {
            return numbers.getOrDefault(type, 0);
        }
    }

    private LockedMonths() {}

    /** Locks months in order. If the book is not open yet, it is opened, but not before a month that is closed. */
    public static LockedMonths lock(Connection database, Collection<Month> asked) throws SQLException {
        var locked = select(database, new TreeSet<>(asked));
        if (!locked.rows.keySet().containsAll(asked)) {
            var lastClosed = lastClosed(database);
            for (var month : asked) {
                locked.rows.computeIfAbsent(
                        month, unknown -> new Row(month.code().compareTo(lastClosed) < 0));
            }
        }
        return locked;
    }

    private static String lastClosed(Connection database) throws SQLException {
        try (var select = database.prepareStatement(
                        "SELECT COALESCE(MAX(code), '') FROM accounting_period WHERE status = 'CLOSED'");
                var read = select.executeQuery()) {
            read.next();
            return read.getString(1);
        }
    }

    private static LockedMonths select(Connection database, SortedSet<Month> months) throws SQLException {
        var locked = new LockedMonths();
        if (months.isEmpty()) {
            return locked;
        }
        var places = String.join(", ", Collections.nCopies(months.size(), "?"));
        try (var select = database.prepareStatement(FIND + places + ") ORDER BY book, code FOR UPDATE")) {
            int at = 0;
            for (var month : months) {
                select.setString(++at, month.code());
            }
            try (var read = select.executeQuery()) {
                while (read.next()) {
                    locked.rows.put(new Month(read.getString("book"), read.getString("code")), new Row(read));
                }
            }
        }
        return locked;
    }

    /**
     * Checks that something can be recorded in a month.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code PERIOD_CLOSED}
     */
    public void requireOpen(Month month) {
        var status = rows.get(month).status;
        if (status != PeriodStatus.OPEN) {
            throw PERIOD_CLOSED.because(month.code(), status.label());
        }
    }

    /** Assigns the next number of a month and type. */
    public int nextNumber(Month month, VoucherType type) {
        var row = rows.get(month);
        row.changed = true;
        return row.numbers.merge(type, 1, Integer::sum);
    }

    /** Writes the last assigned numbers only. */
    public void store(Connection database, String user, long nowMillis) throws SQLException {
        openBooks(database, user, nowMillis);
        try (var update = database.prepareStatement("UPDATE accounting_period SET receipt_number = ?,"
                + " payment_number = ?, transfer_number = ? WHERE id = ?")) {
            for (var row : rows.values()) {
                if (row.changed) {
                    update.setInt(1, row.number(VoucherType.RECEIPT));
                    update.setInt(2, row.number(VoucherType.PAYMENT));
                    update.setInt(3, row.number(VoucherType.TRANSFER));
                    update.setString(4, row.id);
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }

    /** All months of each book in which this is the first voucher. */
    private void openBooks(Connection database, String user, long nowMillis) throws SQLException {
        var months = new TreeSet<Month>();
        rows.forEach((month, row) -> {
            if (row.changed && row.missing) {
                months.addAll(month.ofItsBook());
            }
        });
        try (var insert = database.prepareStatement(
                "INSERT INTO accounting_period (id, version, book, code, status, receipt_number, payment_number,"
                        + " transfer_number, recorded_at_millis, recorded_by) VALUES (?, 0, ?, ?, 'OPEN', 0, 0, 0, ?, ?)")) {
            for (var month : months) {
                var id = Ids.next().toString();
                if (rows.containsKey(month)) {
                    rows.get(month).id = id;
                }
                insert.setString(1, id);
                insert.setString(2, month.book());
                insert.setString(3, month.code());
                insert.setLong(4, nowMillis);
                insert.setString(5, user);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
