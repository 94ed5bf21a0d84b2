package org.dongjiang.kernel.preflight;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The settings of the check. */
@ConfigMapping(prefix = "dongjiang.preflight")
interface PreflightConfig {

    /** How long a result is valid. */
    @WithDefault("10S")
    Duration interval();

    /** The append-only tables of this service. */
    Optional<List<String>> journals();
}
