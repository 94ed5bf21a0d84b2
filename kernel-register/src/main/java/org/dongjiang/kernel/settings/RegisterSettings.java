package org.dongjiang.kernel.settings;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Adds the settings of a service that has a database. They stand in a file of their own name, for of two files of one name only one
 * is kept in the jar of a service.
 */
public final class RegisterSettings implements SmallRyeConfigBuilderCustomizer {

    private static final String FILE = "/META-INF/kernel-register.properties";

    /** As those of every process: below what a service says of itself. */
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
