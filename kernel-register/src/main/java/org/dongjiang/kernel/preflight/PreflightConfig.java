package org.dongjiang.kernel.preflight;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How the database is examined. */
@ConfigMapping(prefix = "dongjiang.preflight")
interface PreflightConfig {

    /** How long what was seen is believed. */
    @WithDefault("10S")
    Duration interval();

    /** The tables of this service that are only ever added to. */
    Optional<List<String>> journals();
}
