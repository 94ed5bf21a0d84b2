package org.dongjiang.kernel.settings;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Adds the settings of a service with a database. Their file has its own name, because of two files with the same name
 * only one is kept in the jar of a service.
 */
public final class RegisterSettings implements SmallRyeConfigBuilderCustomizer {

    private static final String FILE = "/META-INF/kernel-register.properties";

    /** With the priority of the common settings: below those of the service itself. */
    private static final int ORDINAL = 100;

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        try {
            builder.withSources(new PropertiesConfigSource(RegisterSettings.class.getResource(FILE), ORDINAL));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
