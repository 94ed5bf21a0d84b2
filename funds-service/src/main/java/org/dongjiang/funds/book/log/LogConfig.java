package org.dongjiang.funds.book.log;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** How the log is named, and what of it lies outside the database. */
@ConfigMapping(prefix = "dongjiang.log")
interface LogConfig {

    /** Names the log for good, as an address without a scheme: {@code dongjiang.longchuan.example/funds}. */
    String origin();

    /** Where its key is kept, made when there is none; without it a key lives as long as the process. */
    Optional<Path> keyFile();

    /** Where the last published checkpoint is kept; on another disk than the database, so that both are not lost together. */
    Optional<Path> checkpointFile();
}
