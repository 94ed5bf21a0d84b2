package org.dongjiang.kernel.integration;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** The collections that programs may write. */
@ConfigMapping(prefix = IntegrationConfig.PREFIX)
interface IntegrationConfig {

    String PREFIX = "dongjiang.integration";

    /** The collections of this service, by their names in paths: {@code organisations,projects}. */
    Optional<Set<String>> writes();
}
