package org.dongjiang.funds.book.voucher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.kernel.money.Money;

/** Reads the rows of vouchers as they are, to compare them with what was posted. Trusts no row to be valid. */
public final class StoredVouchers {

    private static final String VOUCHERS =
            "SELECT * FROM voucher WHERE leaf_index >= ? AND leaf_index < ?" + " ORDER BY leaf_index";
    private static final String LINES = "SELECT l.*" + VoucherLines.OF_VOUCHERS
            + " WHERE v.leaf_index >= ? AND v.leaf_index < ? ORDER BY l.voucher_id, l.line_number";
    private static final String ATTACHMENTS =
            "SELECT a.* FROM voucher v JOIN voucher_attachment a ON a.voucher_id = v.id"
                    + " WHERE v.leaf_index >= ? AND v.leaf_index < ? ORDER BY a.voucher_id, a.position";
    private static final String COUNT =
            "SELECT (SELECT COUNT(*) FROM voucher), (SELECT COUNT(*) FROM voucher_line), (SELECT COUNT(*) FROM period_balance)";
    private static final String DAYS =
            "SELECT account, programme, business_date, recorded_on, debit_fen, credit_fen FROM account_day";

    private static final String REVERSED = "SELECT v.document_kind, v.document_id FROM voucher v"
            + " JOIN voucher r ON r.reverses = v.id GROUP BY v.id, v.document_kind, v.document_id, v.amount_fen"
            + " HAVING v.amount_fen + SUM(r.amount_fen) = 0";
    private static final String FROZEN = "SELECT account, programme, opening_fen, debit_fen, credit_fen"
            + " FROM period_balance WHERE period_id = ? AND closing = ?";

    /** The row of a line, with its copies of columns of its voucher. */
    private record StoredLine(
            int number, Line line, LocalDate businessDate, long recordedAtMillis, String recordedBy) {}

    /** How many rows there are. */
    public record Count(long vouchers, long lines, long frozenBalances) {}

    /** A row of the balances by day. */
    public record Day(
            String account,
            String programme,
            LocalDate businessDate,
            LocalDate recordedOn,
            long debitFen,
            long creditFen) {}

    /** A balance that was stored when a period was closed. */
    public record Frozen(String account, String programme, long openingFen, long debitFen, long creditFen) {}

    private StoredVouchers() {}

    /** The documents whose vouchers are reversed in full, at once or in parts. */
    public static Map<DocumentKind, Set<UUID>> reversedDocuments(Connection database) throws SQLException {
        var reversed = new EnumMap<DocumentKind, Set<UUID>>(DocumentKind.class);
        try (var select = database.prepareStatement(REVERSED);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                reversed.computeIfAbsent(DocumentKind.valueOf(rows.getString(1)), none -> new HashSet<>())
                        .add(UUID.fromString(rows.getString(2)));
            }
        }
        return reversed;
    }

    /** @param closing how often the period had been closed then */
    public static List<Frozen> frozen(Connection database, String period, int closing) throws SQLException {
        var frozen = new ArrayList<Frozen>();
        try (var select = database.prepareStatement(FROZEN)) {
            select.setString(1, period);
            select.setInt(2, closing);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    frozen.add(new Frozen(
                            rows.getString(1), rows.getString(2), rows.getLong(3), rows.getLong(4), rows.getLong(5)));
                }
            }
        }
        return frozen;
    }

    /** Those that name some leaves, in the order of these. */
    public static List<StoredVoucher> read(Connection database, long fromLeaf, long untilLeaf) throws SQLException {
        var lines = new HashMap<String, List<StoredLine>>();
        var files = new HashMap<String, List<AttachedFile>>();
        select(
                database,
                LINES,
                fromLeaf,
                untilLeaf,
                row -> lines.computeIfAbsent(row.getString("voucher_id"), none -> new ArrayList<>())
                        .add(line(row)));
        select(
                database,
                ATTACHMENTS,
                fromLeaf,
                untilLeaf,
                row -> files.computeIfAbsent(row.getString("voucher_id"), none -> new ArrayList<>())
                        .add(new AttachedFile(row.getString("attachment_id"), row.getString("sha256"))));
        var vouchers = new ArrayList<StoredVoucher>();
        select(
                database,
                VOUCHERS,
                fromLeaf,
                untilLeaf,
                row -> vouchers.add(voucher(
                        row,
                        lines.getOrDefault(row.getString("id"), List.of()),
                        files.getOrDefault(row.getString("id"), List.of()))));
        return vouchers;
    }

    public static Count count(Connection database) throws SQLException {
        try (var select = database.prepareStatement(COUNT);
                var row = select.executeQuery()) {
            row.next();
            return new Count(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    public static List<Day> days(Connection database) throws SQLException {
        var days = new ArrayList<Day>();
        try (var select = database.prepareStatement(DAYS);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                days.add(new Day(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getObject(3, LocalDate.class),
                        rows.getObject(4, LocalDate.class),
                        rows.getLong(5),
                        rows.getLong(6)));
            }
        }
        return days;
    }

    @FunctionalInterface
    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private static void select(Connection database, String query, long from, long until, Taker taker)
            throws SQLException {
        try (var select = database.prepareStatement(query)) {
            select.setLong(1, from);
            select.setLong(2, until);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }

    private static StoredLine line(ResultSet row) throws SQLException {
        long debit = row.getLong("debit_fen");
        long credit = row.getLong("credit_fen");
        return new StoredLine(
                row.getInt("line_number"),
                new Line(
                        row.getString("account"),
                        debit == 0 ? Side.CREDIT : Side.DEBIT,
                        Money.ofFen(debit == 0 ? credit : debit),
                        new Dimensions(
                                row.getString("programme"),
                                row.getString("source"),
                                row.getString("project"),
                                row.getString("payee"),
                                row.getString("region"),
                                row.getString("household"),
                                row.getString("measure"))),
                row.getObject("business_date", LocalDate.class),
                row.getLong("recorded_at_millis"),
                row.getString("recorded_by"));
    }

    private static StoredVoucher voucher(ResultSet row, List<StoredLine> lines, List<AttachedFile> files)
            throws SQLException {
        long leafIndex = row.getLong("leaf_index");
        long postedAtMillis = row.getLong("recorded_at_millis");
        var code = row.getString("period") + "-" + row.getString("type") + "-" + row.getInt("number");
        try {
            var voucher = new NewVoucher(
                    UUID.fromString(row.getString("id")),
                    new Position(row.getString("book"), row.getString("period"), row.getInt("number")),
                    row.getString("summary_salt"),
                    VoucherType.valueOf(row.getString("type")),
                    row.getObject("business_date", LocalDate.class),
                    row.getString("summary"),
                    new Origin(
                            DocumentKind.valueOf(row.getString("document_kind")),
                            UUID.fromString(row.getString("document_id")),
                            row.getString("maker"),
                            Instant.ofEpochMilli(row.getLong("made_at_millis"))),
                    new Checkers(row.getString("first_checker"), row.getString("checker")),
                    Money.ofFen(row.getLong("amount_fen")),
                    row.getString("reverses") == null ? null : UUID.fromString(row.getString("reverses")),
                    files,
                    lines.stream().map(StoredLine::line).toList());
            return new StoredVoucher(leafIndex, code, voucher, postedAtMillis, differing(row, voucher, lines));
        } catch (IllegalArgumentException unreadable) {
            return new StoredVoucher(leafIndex, code, null, postedAtMillis, List.of());
        }
    }

    /** Columns that no leaf has, because they follow from others. */
    private static List<String> differing(ResultSet row, NewVoucher voucher, List<StoredLine> lines)
            throws SQLException {
        var differing = new ArrayList<String>();
        long debit = 0;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            debit += line.line().turnover().debit().fen();
            boolean same = line.number() == at + 1
                    && line.businessDate().equals(voucher.businessDate())
                    && line.recordedAtMillis() == row.getLong("recorded_at_millis")
                    && line.recordedBy().equals(voucher.checkers().last());
            if (!same) {
                differing.add("lines/" + at);
            }
        }
        if (debit != voucher.amount().fen()) {
            differing.add("amount");
        }
        if (row.getInt("attachment_count") != voucher.attachedFiles().size()) {
            differing.add("attachmentCount");
        }
        if (!row.getString("recorded_by").equals(voucher.checkers().last())) {
            differing.add("recordedBy");
        }
        return differing;
    }
}
