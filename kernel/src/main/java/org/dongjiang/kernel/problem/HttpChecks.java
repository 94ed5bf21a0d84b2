package org.dongjiang.kernel.problem;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Configures who checks requests: {@link ProblemRoutes} checks URIs, because Quarkus would refuse them before any route
 * and without a problem; {@link StrictConnections} checks the bytes. Quarkus and Netty read a system property for this,
 * once, when the HTTP server is loaded. Configuration is built before that, in every process and test, so no launcher
 * has to set it.
 */
public final class HttpChecks implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
        System.setProperty("io.netty.bootstrap.extensions", "serviceload");
    }
}
