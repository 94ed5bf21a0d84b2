package org.dongjiang.gateway.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may sign in, and how tokens are made. */
@ConfigMapping(prefix = "dongjiang.identity")
interface IdentityConfig {

    /** What tokens name as their issuer, and below which this process is reached by its callers. */
    URI issuer();

    /** Where the signing keys are kept, made when there are none; without it they live as long as the process. */
    Optional<Path> keyFile();

    /** How long a key signs before the next one does; an hour at least. */
    @WithDefault("P90D")
    Duration keyLifetime();

    @WithDefault("PT30M")
    Duration tokenLifetime();

    /** People, by the name under which they sign in. */
    Map<String, User> users();

    /** Programs, by client id. */
    Map<String, Client> clients();

    /** A person. */
    interface User {

        /** bcrypt. */
        String passwordHash();

        Set<String> roles();
    }

    /** A program. */
    interface Client {

        /** bcrypt. */
        String secretHash();

        Set<String> roles();
    }
}
