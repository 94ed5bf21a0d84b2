package org.dongjiang.kernel.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.dongjiang.kernel.idempotency.KeyedRequest.Name;

/** The stored answers, by user and key; written only inside the transaction of the record they answer. */
public final class Answers {

    private Answers() {}

    /** Those of these requests that are answered already. */
    public static Map<Name, Answer> find(Connection database, Collection<KeyedRequest> requests) throws SQLException {
        var names = String.join(", ", Collections.nCopies(requests.size(), "(?, ?)"));
        try (var select = database.prepareStatement(
                "SELECT user_name, request_key, fingerprint, status, location, etag, body FROM idempotency_key"
                        + " WHERE (user_name, request_key) IN (" + names + ")")) {
            int at = 0;
            for (var request : requests) {
                select.setString(++at, request.name().user());
                select.setString(++at, request.name().key());
            }
            var found = new HashMap<Name, Answer>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            new Name(rows.getString(1), rows.getString(2)),
                            new Answer(
                                    rows.getString(3),
                                    rows.getInt(4),
                                    rows.getString(5),
                                    rows.getString(6),
                                    rows.getString(7)));
                }
            }
            return found;
        }
    }

    /** Takes a key: a concurrent request with the same key waits here until this one ends. */
    static void take(Connection database, KeyedRequest request, long nowMillis) throws SQLException {
        try (var insert = database.prepareStatement(
                "INSERT INTO idempotency_key (user_name, request_key, fingerprint, status, recorded_at_millis)"
                        + " VALUES (?, ?, ?, 0, ?)")) {
            insert.setString(1, request.name().user());
            insert.setString(2, request.name().key());
            insert.setString(3, request.fingerprint());
            insert.setLong(4, nowMillis);
            insert.executeUpdate();
        }
    }

    /** Answers a key that was taken. */
    static void complete(Connection database, KeyedRequest request, Answer answer) throws SQLException {
        try (var update =
                database.prepareStatement("UPDATE idempotency_key SET status = ?, location = ?, etag = ?, body = ?"
                        + " WHERE user_name = ? AND request_key = ?")) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.etag());
            update.setString(4, answer.body());
            update.setString(5, request.name().user());
            update.setString(6, request.name().key());
            update.executeUpdate();
        }
    }

    /** Takes and answers many keys at once. */
    public static void store(Connection database, Map<KeyedRequest, Answer> made, long nowMillis) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(
                "INSERT INTO idempotency_key (user_name, request_key, fingerprint, status, location, etag, body,"
                        + " recorded_at_millis) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var entry : made.entrySet()) {
                insert.setString(1, entry.getKey().name().user());
                insert.setString(2, entry.getKey().name().key());
                insert.setString(3, entry.getKey().fingerprint());
                insert.setInt(4, entry.getValue().status());
                insert.setString(5, entry.getValue().location());
                insert.setString(6, entry.getValue().etag());
                insert.setString(7, entry.getValue().body());
                insert.setLong(8, nowMillis);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
