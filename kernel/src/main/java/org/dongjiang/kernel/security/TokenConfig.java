package org.dongjiang.kernel.security;

import io.smallrye.config.ConfigMapping;
import java.util.Set;

/** What a token must be beyond what MicroProfile JWT asks. */
@ConfigMapping(prefix = "dongjiang.token")
interface TokenConfig {

    /** The kinds that are access tokens, as the header {@code typ} tells them (RFC 9068, 4). */
    Set<String> types();
}
