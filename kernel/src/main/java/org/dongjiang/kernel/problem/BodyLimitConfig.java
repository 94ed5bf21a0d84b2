package org.dongjiang.kernel.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Map;

/** The limits of request bodies. */
@ConfigMapping(prefix = "dongjiang.body-limit")
public interface BodyLimitConfig {

    /** For operations without a limit of their own. */
    MemorySize usual();

    /** By path, for operations that accept files; never more than {@code quarkus.http.limits.max-body-size}. */
    Map<String, MemorySize> paths();

    /** The time limit for sending a body, from the end of the request head on. */
    Duration longest();

    default long bytes(String path) {
        return paths().getOrDefault(path, usual()).asLongValue();
    }
}
