package org.dongjiang.funds.book.voucher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.register.Ids;

/** Writes vouchers, with one statement for each table however many they are. Makes no decisions. */
public final class NewVouchers {

    private final List<NewVoucher> vouchers;
    private final long nowMillis;

    /** @param nowMillis when they are posted */
    public NewVouchers(List<NewVoucher> vouchers, long nowMillis) {
        this.vouchers = vouchers;
        this.nowMillis = nowMillis;
    }

    /**
     * A join for updates of document rows {@code d} of a kind with the voucher {@code v} of each. The types guarantee
     * that a voucher balances; the database checks it again for the stored rows: a voucher that does not balance is not
     * found. The index is named, because by statistics of an empty table the server reads all lines of the book for each posting.
     */
    public static String joinBalanced(DocumentKind kind) {
        return " STRAIGHT_JOIN voucher v ON v.document_kind = '" + kind + "' AND v.document_id = d.id"
                + " AND (v.amount_fen, v.amount_fen) ="
                + " (SELECT SUM(debit_fen), SUM(credit_fen) FROM voucher_line FORCE INDEX (a_line_number_is_given_once)"
                + " WHERE voucher_id = v.id)";
    }

    /** What is left of the voucher of a document row {@code d} after those that reverse it, in fen. */
    public static String left() {
        return "(SELECT SUM(amount_fen) FROM voucher WHERE id = d.voucher_id OR reverses = d.voucher_id)";
    }

    /** @param firstLeaf the index in the log of the first of them; the others follow it */
    public void store(Connection database, long firstLeaf) throws SQLException {
        storeVouchers(database, firstLeaf);
        storeLines(database);
        storeAttachedFiles(database);
        NewDays.of(vouchers).store(database, nowMillis);
    }

    private void storeVouchers(Connection database, long firstLeaf) throws SQLException {
        try (var insert = database.prepareStatement(
                "INSERT INTO voucher (id, version, leaf_index, book, period, type, number, business_date, summary, summary_salt,"
                        + " document_kind, document_id, amount_fen, attachment_count, reverses, maker, made_at_millis,"
                        + " first_checker, checker, recorded_at_millis, recorded_by)"
                        + " VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            long leaf = firstLeaf;
            for (var voucher : vouchers) {
                new Row(insert)
                        .text(voucher.id().toString())
                        .number(leaf++)
                        .text(voucher.position().book())
                        .text(voucher.position().period())
                        .text(voucher.type().name())
                        .number(voucher.position().number())
                        .day(voucher.businessDate())
                        .text(voucher.summary())
                        .text(voucher.salt())
                        .text(voucher.origin().kind().name())
                        .text(voucher.origin().id().toString())
                        .number(voucher.amount().fen())
                        .number(voucher.attachedFiles().size())
                        .text(text(voucher.reverses()))
                        .text(voucher.origin().maker())
                        .number(voucher.origin().madeAt().toEpochMilli())
                        .text(voucher.checkers().first())
                        .text(voucher.checkers().last())
                        .number(nowMillis)
                        .text(voucher.checkers().last())
                        .add();
            }
            insert.executeBatch();
        }
    }

    private void storeLines(Connection database) throws SQLException {
        try (var insert = database.prepareStatement(
                "INSERT INTO voucher_line (id, version, voucher_id, line_number, business_date, account, debit_fen,"
                        + " credit_fen, programme, source, project, payee, region, household, measure,"
                        + " recorded_at_millis, recorded_by)"
                        + " VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var voucher : vouchers) {
                for (int at = 0; at < voucher.lines().size(); at++) {
                    var line = voucher.lines().get(at);
                    new Row(insert)
                            .text(Ids.next().toString())
                            .text(voucher.id().toString())
                            .number(at + 1L)
                            .day(voucher.businessDate())
                            .text(line.account())
                            .number(line.turnover().debit().fen())
                            .number(line.turnover().credit().fen())
                            .text(line.dimensions().programme())
                            .text(line.dimensions().source())
                            .text(line.dimensions().project())
                            .text(line.dimensions().payee())
                            .text(line.dimensions().region())
                            .text(line.dimensions().household())
                            .text(line.dimensions().measure())
                            .number(nowMillis)
                            .text(voucher.checkers().last())
                            .add();
                }
            }
            insert.executeBatch();
        }
    }

    private void storeAttachedFiles(Connection database) throws SQLException {
        try (var insert = database.prepareStatement(
                "INSERT INTO voucher_attachment (voucher_id, position, attachment_id, sha256) VALUES (?, ?, ?, ?)")) {
            for (var voucher : vouchers) {
                var attachedFiles = voucher.attachedFiles();
                for (int at = 0; at < attachedFiles.size(); at++) {
                    new Row(insert)
                            .text(voucher.id().toString())
                            .number(at)
                            .text(attachedFiles.get(at).attachmentId())
                            .text(attachedFiles.get(at).sha256())
                            .add();
                }
            }
            insert.executeBatch();
        }
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
