package org.dongjiang.funds.book.period;

import static org.dongjiang.funds.book.period.BookProblem.PERIOD_CLOSED;
import static org.dongjiang.funds.book.period.BookProblem.YEAR_NOT_OPEN;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The months of several postings, locked until commit: open months stay open, and numbers are assigned here. A number
 * is stored with its voucher or not at all, so numbers have no gap.
 */
public final class LockedMonths {

    private static final String FIND = "SELECT id, book, code, status, receipt_number, payment_number, transfer_number"
            + " FROM accounting_period WHERE code IN (";

    private final Map<Month, Row> rows = new TreeMap<>();

    private static final class Row {
        private final PeriodStatus status;
        private final Map<VoucherType, Integer> numbers = new EnumMap<>(VoucherType.class);
        /** Updates are keyed by it: a reader of a month has locked its code before its row. */
        private final String id;

        private boolean changed;

        Row(ResultSet read) throws SQLException {
            id = read.getString("id");
            status = PeriodStatus.valueOf(read.getString("status"));
            numbers.put(VoucherType.RECEIPT, read.getInt("receipt_number"));
            numbers.put(VoucherType.PAYMENT, read.getInt("payment_number"));
            numbers.put(VoucherType.TRANSFER, read.getInt("transfer_number"));
        }
    }

    private LockedMonths() {}

    /** Locks months in order. */
    public static LockedMonths lock(Connection database, Collection<Month> asked) throws SQLException {
        var months = new TreeSet<>(asked);
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
     * @throws org.dongjiang.kernel.problem.Problem {@code YEAR_NOT_OPEN}, {@code PERIOD_CLOSED}
     */
    public void requireOpen(Month month) {
        var row = rows.get(month);
        if (row == null) {
            throw YEAR_NOT_OPEN.because(String.valueOf(month.year()));
        }
        var status = row.status;
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
    public void store(Connection database) throws SQLException {
        try (var update = database.prepareStatement("UPDATE accounting_period SET receipt_number = ?,"
                + " payment_number = ?, transfer_number = ? WHERE id = ?")) {
            for (var row : rows.values()) {
                if (row.changed) {
                    update.setInt(1, row.numbers.get(VoucherType.RECEIPT));
                    update.setInt(2, row.numbers.get(VoucherType.PAYMENT));
                    update.setInt(3, row.numbers.get(VoucherType.TRANSFER));
                    update.setString(4, row.id);
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }
}
