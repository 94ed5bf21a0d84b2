package org.dongjiang.funds.book.reconciliation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dongjiang.kernel.register.Ids;

/** The reconciliations that have not ended: a person, or the service itself, asked for them. */
final class Requests {

    private static final String SELF = "reconciliation";

    /** @param personal whether a person asked for it */
    record Request(String id, boolean personal) {}

    private Requests() {}

    static List<Request> open(Connection database) throws SQLException {
        var open = new ArrayList<Request>();
        try (var select = database.prepareStatement(
                        "SELECT id, recorded_by FROM reconciliation WHERE ended_at_millis IS NULL");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                open.add(new Request(rows.getString(1), !rows.getString(2).equals(SELF)));
            }
        }
        return open;
    }

    /** The service itself asks. */
    static Request add(Connection database, long nowMillis) throws SQLException {
        var request = new Request(Ids.next().toString(), false);
        try (var insert = database.prepareStatement(
                "INSERT INTO reconciliation (id, version, reason, recorded_at_millis, recorded_by) VALUES (?, 0, ?, ?, ?)")) {
            insert.setString(1, request.id());
            insert.setString(2, "定时核对 · scheduled");
            insert.setLong(3, nowMillis);
            insert.setString(4, SELF);
            insert.executeUpdate();
        }
        return request;
    }

    static void end(Connection database, List<Request> requests, Watch.Result result, long nowMillis)
            throws SQLException {
        try (var update = database.prepareStatement("UPDATE reconciliation SET ended_at_millis = ?, vouchers = ?,"
                + " differences = ?, version = version + 1 WHERE id = ? AND ended_at_millis IS NULL")) {
            for (var request : requests) {
                update.setLong(1, nowMillis);
                update.setLong(2, result.vouchers());
                update.setLong(3, result.differences());
                update.setString(4, request.id());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
