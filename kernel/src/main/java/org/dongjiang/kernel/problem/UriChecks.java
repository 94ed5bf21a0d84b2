package org.dongjiang.kernel.problem;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Leaves it to {@link ProblemRoutes} to refuse what is no URI: Quarkus would do it before any route, without a word. It asks
 * a system property for that, once, while its HTTP server is loaded; configuration is built before, in every process and test,
 * so that no launcher has to know.
 */
public final class UriChecks implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
