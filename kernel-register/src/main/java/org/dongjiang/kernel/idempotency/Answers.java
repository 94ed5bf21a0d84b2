package org.dongjiang.kernel.idempotency;

import static org.dongjiang.kernel.problem.CommonProblem.IDEMPOTENCY_ANSWER_ALTERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.dongjiang.kernel.idempotency.KeyedRequest.Name;

/**
 * The stored answers, by user and key; written only inside the transaction of the record they answer. Each has a seal, if the
 * service can make one: an answer that somebody else changed is not given to the caller as if it were the first one.
 */
@ApplicationScoped
public class Answers {

    private static final String SEALED_AS = "IDEMPOTENCY_KEY";
    private static final int NOT_ANSWERED = 0;

    private final Instance<AnswerSeals> seals;

    Answers(Instance<AnswerSeals> seals) {
        this.seals = seals;
    }

    /**
     * Those of these requests that are answered already.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code IDEMPOTENCY_ANSWER_ALTERED}
     */
    public Map<Name, Answer> find(Connection database, Collection<KeyedRequest> requests) throws SQLException {
        var names = String.join(", ", Collections.nCopies(requests.size(), "(?, ?)"));
        try (var select = database.prepareStatement(
                "SELECT user_name, request_key, fingerprint, status, location, etag, body, seal FROM idempotency_key"
                        + " WHERE (user_name, request_key) IN (" + names + ")")) {
            int at = 0;
            for (var request : requests) {
                select.setString(++at, request.name().user());
                select.setString(++at, request.name().key());
            }
            var found = new HashMap<Name, Answer>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var name = new Name(rows.getString(1), rows.getString(2));
                    var answer = new Answer(
                            rows.getString(3), rows.getInt(4), rows.getString(5), rows.getString(6), rows.getString(7));
                    requireSealed(name, answer, rows.getString(8));
                    found.put(name, answer);
                }
            }
            return found;
        }
    }

    private void requireSealed(Name name, Answer answer, String seal) {
        if (seals.isResolvable() && !seals.get().isOf(seal, content(name, answer))) {
            throw IDEMPOTENCY_ANSWER_ALTERED.because();
        }
    }

    /** Null where the service cannot make one. */
    private String seal(Name name, Answer answer) {
        return seals.isResolvable() ? seals.get().of(content(name, answer)) : null;
    }

    /** Each part with its length, so that no two contents have the same bytes. */
    private static byte[] content(Name name, Answer answer) {
        var bytes = new ByteArrayOutputStream();
        var content = new DataOutputStream(bytes);
        try {
            for (var part : new String[] {
                SEALED_AS,
                name.user(),
                name.key(),
                answer.fingerprint(),
                Integer.toString(answer.status()),
                answer.location(),
                answer.etag(),
                answer.body()
            }) {
                var text = part == null ? null : part.getBytes(StandardCharsets.UTF_8);
                content.writeInt(text == null ? -1 : text.length);
                content.write(text == null ? new byte[0] : text);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Takes a key: a concurrent request with the same key waits here until this one ends. */
    void take(Connection database, KeyedRequest request, long nowMillis) throws SQLException {
        store(database, Map.of(request, new Answer(request.fingerprint(), NOT_ANSWERED, null, null, null)), nowMillis);
    }

    /** Answers a key that was taken. */
    void complete(Connection database, KeyedRequest request, Answer answer) throws SQLException {
        try (var update = database.prepareStatement(
                "UPDATE idempotency_key SET status = ?, location = ?, etag = ?, body = ?, seal = ?"
                        + " WHERE user_name = ? AND request_key = ?")) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.etag());
            update.setString(4, answer.body());
            update.setString(5, seal(request.name(), answer));
            update.setString(6, request.name().user());
            update.setString(7, request.name().key());
            update.executeUpdate();
        }
    }

    /** Takes and answers many keys at once. */
    public void store(Connection database, Map<KeyedRequest, Answer> made, long nowMillis) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(
                "INSERT INTO idempotency_key (user_name, request_key, fingerprint, status, location, etag, body,"
                        + " recorded_at_millis, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var entry : made.entrySet()) {
                insert.setString(1, entry.getKey().name().user());
                insert.setString(2, entry.getKey().name().key());
                insert.setString(3, entry.getKey().fingerprint());
                insert.setInt(4, entry.getValue().status());
                insert.setString(5, entry.getValue().location());
                insert.setString(6, entry.getValue().etag());
                insert.setString(7, entry.getValue().body());
                insert.setLong(8, nowMillis);
                insert.setString(9, seal(entry.getKey().name(), entry.getValue()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
