package org.dongjiang.kernel.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Map;

/** How much a request may carry. */
@ConfigMapping(prefix = "dongjiang.body-limit")
public interface BodyLimitConfig {

    /** What an operation takes that says nothing else. */
    MemorySize usual();

    /** By path, what takes files; never more than {@code quarkus.http.limits.max-body-size}. */
    Map<String, MemorySize> paths();

    /** How long a request may take to bring it, from the end of its head on. */
    Duration longest();

    default long bytes(String path) {
        return paths().getOrDefault(path, usual()).asLongValue();
    }
}
