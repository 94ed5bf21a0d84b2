package org.dongjiang.kernel.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** How much a request may carry. */
@ConfigMapping(prefix = "dongjiang.body-limit")
interface BodyLimitConfig {

    /** What an operation takes that says nothing else. */
    MemorySize usual();

    /** By path, what takes files; never more than {@code quarkus.http.limits.max-body-size}. */
    Map<String, MemorySize> paths();

    default long bytes(RoutingContext context) {
        return paths().getOrDefault(context.normalizedPath(), usual()).asLongValue();
    }
}
