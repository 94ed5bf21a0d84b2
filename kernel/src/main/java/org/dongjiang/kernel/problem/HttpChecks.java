package org.dongjiang.kernel.problem;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Says who checks requests: {@link ProblemRoutes} what is no URI, for Quarkus would refuse it before any route, without a word;
 * {@link StrictConnections} the bytes. Quarkus and Netty ask a system property for that, once, while the HTTP server is loaded;
 * configuration is built before, in every process and test, so that no launcher has to know.
 */
public final class HttpChecks implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
        System.setProperty("io.netty.bootstrap.extensions", "serviceload");
    }
}
