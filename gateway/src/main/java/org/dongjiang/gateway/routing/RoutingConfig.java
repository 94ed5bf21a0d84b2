package org.dongjiang.gateway.routing;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long a service is waited for. */
@ConfigMapping(prefix = "dongjiang.routing")
interface RoutingConfig {

    /** Until the head of its answer, the time in which the request's body is sent included. */
    Duration longestWait();

    /** From the head of an answer to its end, whoever is slow. */
    Duration longestTransfer();
}
