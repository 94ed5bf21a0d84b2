package org.dongjiang.kernel.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The settings of {@link DatabaseRoom}. */
@ConfigMapping(prefix = "dongjiang.database-room")
interface DatabaseRoomConfig {

    /** How long a service is not ready after the database had no room. Whether there is room again shows only when it writes. */
    @WithDefault("60S")
    Duration shownFor();
}
