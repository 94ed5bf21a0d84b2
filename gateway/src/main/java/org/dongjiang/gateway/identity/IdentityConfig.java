package org.dongjiang.gateway.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Accounts, and the properties of tokens. */
@ConfigMapping(prefix = "dongjiang.identity")
interface IdentityConfig {

    /** The issuer named in tokens, and the base address of this process for its clients. */
    URI issuer();

    /** The file of the signing keys, created if missing; without a file they live as long as the process. */
    Optional<Path> keyFile();

    /** How long a key signs before the next one replaces it; at least an hour. */
    @WithDefault("P90D")
    Duration keyLifetime();

    @WithDefault("PT30M")
    Duration tokenLifetime();

    /** People, by their sign-in names. */
    Map<String, User> users();

    /** Programs, by client id. */
    Map<String, Client> clients();

    /** What an account may do. */
    interface Permissions {

        Set<String> roles();

        /** The divisions in which it may do it, each with all that lies within it, or * for all; none by default. */
        Optional<List<String>> areas();

        /** The unified social credit code of the organisation for which it acts; it has no areas then. */
        Optional<String> organisation();
    }

    /** A person. */
    interface User extends Permissions {

        /** bcrypt. */
        String passwordHash();
    }

    /** A program. */
    interface Client extends Permissions {

        /** bcrypt. */
        String secretHash();
    }
}
