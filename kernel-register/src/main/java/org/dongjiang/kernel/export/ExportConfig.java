package org.dongjiang.kernel.export;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** The resources that exports may use in a process. */
@ConfigMapping(prefix = "dongjiang.export")
interface ExportConfig {

    /** How many are written at the same time; each uses a database connection. */
    int atOnce();

    /** After this time one is aborted, so that a client that has stopped reading does not keep its connection. */
    Duration longest();
}
