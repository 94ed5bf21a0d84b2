package org.dongjiang.kernel.access;

import io.smallrye.config.ConfigMapping;

/** Where lines go besides to whoever listens to the category {@code access}. */
@ConfigMapping(prefix = "dongjiang.access-log")
interface AccessLogConfig {

    boolean toStdout();
}
