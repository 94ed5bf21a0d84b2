package org.dongjiang.kernel.export;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How much of a process exports may take. */
@ConfigMapping(prefix = "dongjiang.export")
interface ExportConfig {

    /** How many are written at the same time; each holds a connection to the database. */
    int atOnce();

    /** After this time one is broken off, so that a caller who has stopped reading does not hold its connection. */
    Duration longest();
}
