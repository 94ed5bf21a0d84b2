package org.dongjiang.gateway.pillar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When instances of a service are probed, and when they are suspended. {@code quarkus.stork} names the instances. */
@ConfigMapping(prefix = "dongjiang.instances")
interface InstancesConfig {

    /** The interval at which each is asked whether it accepts requests. */
    @WithDefault("1S")
    Duration probeEvery();

    /**
     * A slower answer to a probe counts as missed. After two missed probes nothing is sent to the instance until one is
     * answered.
     */
    @WithDefault("1500ms")
    Duration probePatience();

    Breaker breaker();

    /** Suspends an instance that answers probes but not requests. */
    interface Breaker {

        /** In percent of the requests of the period: above this failure rate, no requests are sent. */
        @WithDefault("50")
        float failures();

        /** With fewer requests nothing is concluded. */
        @WithDefault("10")
        int ofAtLeast();

        @WithDefault("5S")
        Duration stretch();

        /** The duration; then a few requests are sent as a test, and if they are answered, all. */
        @WithDefault("5S")
        Duration pause();
    }
}
