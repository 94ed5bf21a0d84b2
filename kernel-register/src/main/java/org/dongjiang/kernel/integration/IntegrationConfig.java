package org.dongjiang.kernel.integration;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** The collections that programs may write. */
@ConfigMapping(prefix = "dongjiang.integration")
interface IntegrationConfig {

    /** The name by which operators know {@link #writes}. */
    String WRITES = "DONGJIANG_INTEGRATION_WRITES";

    /**
     * The collections of all pillars, by their names in paths: {@code funds/organisations,industry-park/enterprises}. One
     * value serves the whole suite; each service reads those of its own pillar.
     */
    Optional<Set<String>> writes();

    /** The pillars of the suite, by their names in paths. */
    Set<String> pillars();
}
