package org.dongjiang.gateway.admission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How much of everybody's time one caller may take. */
@ConfigMapping(prefix = "dongjiang.admission")
interface AdmissionConfig {

    /** Of one address, whoever asks; an office may share one. */
    Rate address();

    /** Of one who is signed in. */
    Rate user();

    /** So many addresses, and as many users, are remembered; who has not asked for longest is forgotten first. */
    @WithDefault("100000")
    int remembered();

    /** Where all gateways count together, {@code rediss://:PASSWORD@HOST:6379}; without it each counts for itself. */
    Optional<String> redis();

    /** A request that has waited so long for it is counted by this gateway alone. */
    @WithDefault("0.1S")
    Duration redisPatience();

    /** So many requests in a stretch of time; after a pause all of them at once. */
    interface Rate {

        long requests();

        Duration within();
    }
}
