package org.dongjiang.gateway.admission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The limits of requests for each caller. */
@ConfigMapping(prefix = "dongjiang.admission")
interface AdmissionConfig {

    /** Of one address, for all its users; an office may share one. */
    Rate address();

    /** Of one signed-in user. */
    Rate user();

    /** The number of addresses, and of users, in memory; the least recently active are evicted first. */
    @WithDefault("100000")
    int remembered();

    /**
     * Redis in which all gateways count together, {@code rediss://:PASSWORD@HOST:6379}; without it each counts
     * separately.
     */
    Optional<String> redis();

    /** A request that has waited this long for it is counted by this gateway alone. */
    @WithDefault("0.1S")
    Duration redisPatience();

    /** The number of requests in a period; after a pause all of them can be sent at once. */
    interface Rate {

        long requests();

        Duration within();
    }
}
