package org.dongjiang.kernel.security;

import io.smallrye.config.ConfigMapping;
import java.util.Set;

/** Conditions on a token beyond those of MicroProfile JWT. */
@ConfigMapping(prefix = "dongjiang.token")
interface TokenConfig {

    /** The types of access tokens, in the header {@code typ} (RFC 9068, 4). */
    Set<String> types();
}
