package org.dongjiang.funds.log;

import java.util.concurrent.locks.LockSupport;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.proof.Checkpoint;
import org.dongjiang.proof.LogKey;

/** What is published a moment after it was posted. */
final class Published {

    private static final long LOOK_NANOS = 50_000_000;
    private static final int LOOKS = 200;

    private Published() {}

    static LogKey key() {
        return LogKey.parse(As.nobody().get(Scene.FUNDS + "/log/key").asString());
    }

    /** The checkpoint that is published when the log has so many leaves, or a later one. */
    static Checkpoint atLeast(long size) {
        var key = key();
        for (int look = 0; look < LOOKS; look++) {
            var answer = As.nobody().get(Scene.FUNDS + "/log/checkpoint");
            if (answer.statusCode() == 200) {
                var checkpoint = Checkpoint.parse(answer.asString(), key);
                if (checkpoint.size() >= size) {
                    return checkpoint;
                }
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        throw new AssertionError("not published: " + size);
    }
}
