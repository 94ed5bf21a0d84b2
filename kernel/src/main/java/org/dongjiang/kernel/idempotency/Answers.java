package org.dongjiang.kernel.idempotency;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/** The stored answers, by user and key; written only inside the transaction of the fact they answer. */
record Answers(EntityManager database, String user, String key) {

    Optional<Answer> find() {
        List<?> rows = database.createNativeQuery("""
                        SELECT fingerprint, status, location, etag, body FROM idempotency_key
                        WHERE user_name = :user AND request_key = :key
                        """, Tuple.class)
                .setParameter("user", user)
                .setParameter("key", key)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Tuple.class::cast)
                .map(row -> new Answer(
                        row.get(0, String.class),
                        row.get(1, Number.class).intValue(),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class)));
    }

    /** Takes the key: a concurrent request with the same key waits here until this one is done. */
    void take(String fingerprint, long nowMillis) {
        database.createNativeQuery("""
                        INSERT INTO idempotency_key (user_name, request_key, fingerprint, status, recorded_at_millis)
                        VALUES (:user, :key, :fingerprint, 0, :now)
                        """)
                .setParameter("user", user)
                .setParameter("key", key)
                .setParameter("fingerprint", fingerprint)
                .setParameter("now", nowMillis)
                .executeUpdate();
    }

    void store(Answer answer) {
        database.createNativeQuery("""
                        UPDATE idempotency_key SET status = :status, location = :location, etag = :etag, body = :body
                        WHERE user_name = :user AND request_key = :key
                        """)
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("etag", answer.etag())
                .setParameter("body", answer.body())
                .setParameter("user", user)
                .setParameter("key", key)
                .executeUpdate();
    }
}
