package org.dongjiang.funds.book.log;

import static org.awaitility.Awaitility.await;

import java.util.Optional;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.proof.Checkpoint;
import org.dongjiang.proof.LogKey;

/** Publication shortly after posting. */
final class Published {

    private Published() {}

    static LogKey key() {
        return LogKey.parse(As.nobody().get(Scene.FUNDS + "/log/key").asString());
    }

    /** The checkpoint that is published when the log has so many leaves, or a later one. */
    static Checkpoint atLeast(long size) {
        var key = key();
        return await().until(
                        () -> published(key),
                        found -> found.filter(checkpoint -> checkpoint.size() >= size)
                                .isPresent())
                .orElseThrow();
    }

    private static Optional<Checkpoint> published(LogKey key) {
        var answer = As.nobody().get(Scene.FUNDS + "/log/checkpoint");
        return answer.statusCode() == 200 ? Optional.of(Checkpoint.parse(answer.asString(), key)) : Optional.empty();
    }
}
