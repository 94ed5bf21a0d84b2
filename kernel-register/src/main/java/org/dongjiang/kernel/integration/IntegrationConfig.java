package org.dongjiang.kernel.integration;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** What a site lets programs write. */
@ConfigMapping(prefix = IntegrationConfig.PREFIX)
interface IntegrationConfig {

    String PREFIX = "dongjiang.integration";

    /** The collections of this service, as they are called in paths: {@code organisations,projects}. */
    Optional<Set<String>> writes();
}
