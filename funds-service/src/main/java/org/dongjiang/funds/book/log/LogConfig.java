package org.dongjiang.funds.book.log;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** The name of the log, and its files outside the database. */
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
}
