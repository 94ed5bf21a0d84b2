package org.dongjiang.funds.book.log;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The name of the log, its files outside the database, and when postings stop. */
@ConfigMapping(prefix = "dongjiang.log")
interface LogConfig {

    /** Permanent name of the log, as an address without a scheme: {@code dongjiang.longchuan.example/funds}. */
    String origin();

    /** The file of its key, created if missing; without a file a key lives as long as the process. */
    Optional<Path> keyFile();

    /**
     * The file of the last published checkpoint; on another disk than the database, so that they are not lost together.
     */
    Optional<Path> checkpointFile();

    /** Time from the end of one examination and publication to the next. */
    Duration lookEvery();

    /** How long postings continue while the checkpoint file cannot be read or written. */
    Duration filePatience();

    /** The largest difference between the clocks of this process and of the database server, either way. */
    Duration clockDifference();
}
