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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The months of several postings, locked until commit: open months stay open, and numbers are assigned here. A number
 * is stored with its voucher or not at all, so numbers have no gap.
 */
public final class LockedMonths {

    private static final String FIND = "SELECT id, book, code, status, receipt_number, payment_number, transfer_number"
            + " FROM accounting_period WHERE code IN (";

    private final Map<Month, Row> rows;
    private final RecordedMonths recorded;

    private static final class Row {
        /** As it is stored, even if it is none. */
        private final String status;

        private final Map<VoucherType, Integer> numbers = new EnumMap<>(VoucherType.class);
        /** Updates are keyed by it: a reader of a month has locked its code before its row. */
        private final String id;

        private boolean changed;

        Row(ResultSet read) throws SQLException {
            id = read.getString("id");
            status = read.getString("status");
            numbers.put(VoucherType.RECEIPT, read.getInt("receipt_number"));
            numbers.put(VoucherType.PAYMENT, read.getInt("payment_number"));
            numbers.put(VoucherType.TRANSFER, read.getInt("transfer_number"));
        }
    }

    private LockedMonths(Map<Month, Row> rows, RecordedMonths recorded) {
        this.rows = rows;
        this.recorded = recorded;
    }

    /** Locks months in order. */
    public static LockedMonths lock(Connection database, Collection<Month> asked) throws SQLException {
        var months = new TreeSet<>(asked);
        var rows = months.isEmpty() ? Map.<Month, Row>of() : rows(database, months);
        return new LockedMonths(rows, RecordedMonths.read(database, months));
    }

    private static Map<Month, Row> rows(Connection database, Set<Month> months) throws SQLException {
        var rows = new TreeMap<Month, Row>();
        var places = String.join(", ", Collections.nCopies(months.size(), "?"));
        try (var select = database.prepareStatement(FIND + places + ") ORDER BY book, code FOR UPDATE")) {
            int at = 0;
            for (var month : months) {
                select.setString(++at, month.code());
            }
            try (var read = select.executeQuery()) {
                while (read.next()) {
                    rows.put(new Month(read.getString("book"), read.getString("code")), new Row(read));
                }
            }
        }
        return rows;
    }

    /**
     * Checks that something can be recorded in a month.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code YEAR_NOT_OPEN}, {@code RECORD_ALTERED}, {@code PERIOD_CLOSED}
     */
    public void requireOpen(Month month) {
        var row = rows.get(month);
        if (row == null) {
            throw YEAR_NOT_OPEN.because(String.valueOf(month.year()));
        }
        recorded.requireUnaltered(month, null);
        var status = PeriodStatus.valueOf(row.status);
        if (status != PeriodStatus.OPEN) {
            throw PERIOD_CLOSED.because(month.code(), status.label());
        }
    }

    /** Whether any difference between the books and the log is open; false if there is none of these months. */
    public boolean booksDiffer() {
        return recorded.booksDiffer();
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
