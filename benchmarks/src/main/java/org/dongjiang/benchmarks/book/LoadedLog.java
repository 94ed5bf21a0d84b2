package org.dongjiang.benchmarks.book;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.dongjiang.proof.LogSigner;

/** The leaves of a book that was filled in bulk, as the service would have written them, and the tree over them. */
public final class LoadedLog {

    private static final int LEAVES_IN_A_STATEMENT = 50_000;

    private LoadedLog() {}

    /**
     * Writes a leaf for each voucher that has none: a copy of the leaf of the first posting with the data of the
     * voucher.
     *
     * @param signer with the key of the service
     */
    public static void make(Connection migration, LoadedBook book, LogSigner signer) throws SQLException {
        var leaf = leaf(book.first());
        for (long from = book.firstLeaf(); from < book.leaves(); from += LEAVES_IN_A_STATEMENT) {
            execute(
                    migration,
                    ("INSERT INTO ledger_leaf (leaf_index, voucher_id, leaf, leaf_hash) SELECT leaf_index, id, leaf,"
                                    + " UNHEX(SHA2(CONCAT(x'00', leaf), 256)) FROM (SELECT v.leaf_index, v.id, %s AS leaf FROM voucher v"
                                    + " JOIN voucher_line l ON l.voucher_id = v.id AND l.line_number = 1"
                                    + " WHERE v.leaf_index >= %d AND v.leaf_index < %d) leaves ORDER BY leaf_index")
                            .formatted(leaf, from, Math.min(book.leaves(), from + LEAVES_IN_A_STATEMENT)));
        }
        LogTree.make(migration, signer);
    }

    /** As an expression over a voucher and one of its lines. */
    private static String leaf(FirstPosting first) {
        var voucher = first.voucher();
        var text = new String((byte[]) first.leaf().value("leaf"), StandardCharsets.UTF_8);
        return "CAST(CONCAT('"
                + text.replace("\"id\":\"" + voucher.value("id"), "\"id\":\"', v.id, '")
                        .replace("\"number\":1,", "\"number\":', v.number, ',")
                        .replace(
                                "\"documentId\":\"" + voucher.value("document_id"),
                                "\"documentId\":\"', v.document_id, '")
                        .replace(
                                "\"businessDate\":\"" + voucher.value("business_date"),
                                "\"businessDate\":\"', v.business_date, '")
                        .replace("\"period\":\"" + voucher.value("period"), "\"period\":\"', v.period, '")
                        .replace("\"debit\":\"" + voucher.value("amount_fen"), "\"debit\":\"', v.amount_fen, '")
                        .replace("\"credit\":\"" + voucher.value("amount_fen"), "\"credit\":\"', v.amount_fen, '")
                        .replace("\"programme\":\"" + FirstPosting.PROGRAMME, "\"programme\":\"', l.programme, '")
                + "') AS BINARY)";
    }

    private static void execute(Connection migration, String statement) throws SQLException {
        try (var execution = migration.createStatement()) {
            execution.execute(statement);
        }
    }
}
