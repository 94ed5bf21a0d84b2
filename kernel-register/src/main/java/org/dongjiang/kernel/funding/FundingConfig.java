package org.dongjiang.kernel.funding;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** The address of the funds service. */
@ConfigMapping(prefix = "dongjiang.funding")
interface FundingConfig {

    /** Its address, e.g. {@code http://127.0.0.1:8081}. */
    URI fundsUrl();
}
