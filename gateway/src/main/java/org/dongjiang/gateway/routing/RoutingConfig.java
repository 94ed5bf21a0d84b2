package org.dongjiang.gateway.routing;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long the gateway waits for a service. */
@ConfigMapping(prefix = "dongjiang.routing")
interface RoutingConfig {

    /** Until the head of its answer, including the time to send the request body. */
    Duration longestWait();

    /** From the head of an answer to its end, whichever side is slow. */
    Duration longestTransfer();
}
