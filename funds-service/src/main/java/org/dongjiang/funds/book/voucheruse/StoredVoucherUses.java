package org.dongjiang.funds.book.voucheruse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Reads the rows of voucher uses as they are, to compare them with the documents that use vouchers. */
public final class StoredVoucherUses {

    private static final String BY_DOCUMENT = "SELECT document_id, MIN(voucher_id), SUM(amount_fen), COUNT(*)"
            + " FROM voucher_use WHERE document_id IN (%s) GROUP BY document_id";
    private static final String TOTAL = "SELECT COALESCE(SUM(amount_fen), 0) FROM voucher_use";

    /**
     * What a document uses.
     *
     * @param rows how many there are; a document has one at most
     */
    public record Use(String voucher, long fen, long rows) {}

    private StoredVoucherUses() {}

    /** By the ids of documents; without those that use nothing. */
    public static Map<String, Use> of(Connection database, Collection<UUID> documents) throws SQLException {
        var uses = new HashMap<String, Use>();
        if (documents.isEmpty()) {
            return uses;
        }
        var places = String.join(", ", Collections.nCopies(documents.size(), "?"));
        try (var select = database.prepareStatement(BY_DOCUMENT.formatted(places))) {
            int at = 0;
            for (var document : documents) {
                select.setString(++at, document.toString());
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    uses.put(rows.getString(1), new Use(rows.getString(2), rows.getLong(3), rows.getLong(4)));
                }
            }
        }
        return uses;
    }

    /** The sum of all uses. */
    public static long totalFen(Connection database) throws SQLException {
        try (var select = database.prepareStatement(TOTAL);
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
