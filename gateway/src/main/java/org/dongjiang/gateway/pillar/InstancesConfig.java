package org.dongjiang.gateway.pillar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When an instance of a service is asked, and when it is left alone. Where the instances are, {@code quarkus.stork} says. */
@ConfigMapping(prefix = "dongjiang.instances")
interface InstancesConfig {

    /** Each is asked so often whether it takes requests. */
    @WithDefault("1S")
    Duration probeEvery();

    /** An answer to that which takes longer is none; after two of them nothing is sent there until there is one again. */
    @WithDefault("1500ms")
    Duration probePatience();

    Breaker breaker();

    /** Leaves an instance alone that tells that it is well and does not answer what it is asked. */
    interface Breaker {

        /** In percent of the requests of the stretch: when so many fail, none is sent. */
        @WithDefault("50")
        float failures();

        /** Of fewer requests nothing can be said. */
        @WithDefault("10")
        int ofAtLeast();

        @WithDefault("5S")
        Duration stretch();

        /** So long; then a few are sent again, and if they are answered, all. */
        @WithDefault("5S")
        Duration pause();
    }
}
