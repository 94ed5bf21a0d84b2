package org.dongjiang.kernel.access;

import io.smallrye.config.ConfigMapping;

/** The target of lines in addition to the category {@code access}. */
@ConfigMapping(prefix = "dongjiang.access-log")
interface AccessLogConfig {

    boolean toStdout();
}
