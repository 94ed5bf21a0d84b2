package org.dongjiang.benchmarks.postings;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import org.dongjiang.benchmarks.stage.DocumentSeals;
import org.dongjiang.benchmarks.stage.Specimen;

/** Pending contributions, with rows as a submission writes them. */
final class Stock {

    private static final int ROWS_IN_A_STATEMENT = 2_000;

    private final Connection migration;
    private final Specimen submitted;
    private final DocumentSeals seals;
    private final IntFunction<String> programmes;
    private final Queue<Document> waiting = new ConcurrentLinkedQueue<>();
    private int made;

    /** A document that waits. */
    record Document(String id, String programme) {

        /** The idempotency key of its approval, for any caller. */
        String key() {
            return "approval-of-" + id;
        }

        /** The request to approve it, with a caller's token. */
        byte[] approval(String token) {
            return ("POST /api/v1/funds/contributions/" + id
                            + "/approval HTTP/1.1\r\nHost: funds\r\nAuthorization: Bearer " + token
                            + "\r\nIdempotency-Key: " + key()
                            + "\r\nIf-Match: \"0\"\r\nAccept: application/json\r\nContent-Length: 0\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
        }
    }

    /** @param programmes the programme of each document, by its number from 0 */
    Stock(Connection migration, Specimen submitted, DocumentSeals seals, IntFunction<String> programmes) {
        this.migration = migration;
        this.submitted = submitted;
        this.seals = seals;
        this.programmes = programmes;
    }

    /** The next one to be approved; null if none is left. */
    Document next() {
        return waiting.poll();
    }

    /** How many are pending. */
    int waiting() {
        return waiting.size();
    }

    /** Ensures that this number is pending. */
    void fill(int needed) throws SQLException {
        add(needed - waiting.size());
    }

    /** Adds so many; each can be approved once it is committed. */
    void add(int missing) throws SQLException {
        var added = new ArrayList<Document>();
        migration.setAutoCommit(false);
        try (var insert = migration.prepareStatement(submitted.insert())) {
            for (int at = 1; at <= missing; at++) {
                var document = new Document(UUID.randomUUID().toString(), programmes.apply(made++));
                var changed = new HashMap<String, Object>(Map.of(
                        "id", document.id(), "programme", document.programme(), "bank_reference", document.id()));
                changed.put("seal", seals.of("CONTRIBUTION", submitted, changed));
                submitted.add(insert, changed);
                added.add(document);
                if (at % ROWS_IN_A_STATEMENT == 0 || at == missing) {
                    insert.executeBatch();
                    migration.commit();
                    waiting.addAll(added);
                    added.clear();
                }
            }
        }
    }
}
