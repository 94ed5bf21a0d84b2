package org.dongjiang.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dongjiang.suite.database.BuildDatabase;

/** The books of the running suite: submits documents, and reads the results directly from the database. */
final class Books {

    private Books() {}

    /** A contribution that waits for approval. */
    static Response contribution() {
        var contribution =
                RunningSuite.as("funds-maker").body(newContribution()).post("/api/v1/funds/contributions");
        contribution.then().statusCode(201);
        return contribution;
    }

    /** The body that submits one. */
    static String newContribution() {
        return """
                {"programme": "comprehensive-assistance", "source": "baoan-district", "amount": "1.00",
                 "contributedOn": "2018-11-05", "bankReference": "EXAMPLE-%s", "summary": "示例"}""".formatted(UUID.randomUUID());
    }

    /** The number of these. */
    static int contributions(Collection<String> ids) throws SQLException {
        int found = 0;
        try (var admin = BuildDatabase.join().connect();
                var query = admin.prepareStatement("SELECT 1 FROM funds.contribution WHERE id = ?")) {
            for (var id : ids) {
                query.setString(1, id);
                try (var rows = query.executeQuery()) {
                    found += rows.next() ? 1 : 0;
                }
            }
        }
        return found;
    }

    /** Vouchers balance, numbers have no gap, leaves are dense, and each document has exactly its voucher. */
    static void assertRight() throws SQLException {
        var wrong = List.of(
                "SELECT voucher_id FROM funds.voucher_line GROUP BY voucher_id HAVING SUM(debit_fen) <> SUM(credit_fen)",
                "SELECT period FROM funds.voucher GROUP BY book, period, type HAVING MAX(number) <> COUNT(*)",
                "SELECT 1 FROM (SELECT COUNT(*) AS leaves, MAX(leaf_index) + 1 AS next FROM funds.ledger_leaf) l"
                        + " JOIN funds.ledger_log g ON g.id = 1 WHERE l.leaves <> l.next OR l.leaves <> g.size",
                "SELECT v.id FROM funds.voucher v LEFT JOIN funds.ledger_leaf l ON l.voucher_id = v.id"
                        + " AND l.leaf_index = v.leaf_index WHERE l.voucher_id IS NULL",
                "SELECT document_id FROM funds.voucher GROUP BY document_id HAVING COUNT(*) > 1",
                "SELECT id FROM funds.contribution a WHERE (status IN ('POSTED', 'REVERSED')) <> EXISTS"
                        + " (SELECT 1 FROM funds.voucher v WHERE v.document_id = a.id)");
        try (var admin = BuildDatabase.join().connect()) {
            for (var query : wrong) {
                try (var rows = admin.createStatement().executeQuery(query)) {
                    assertFalse(rows.next(), () -> "found by " + query);
                }
            }
        }
    }
}
