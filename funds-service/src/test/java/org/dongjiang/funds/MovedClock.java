package org.dongjiang.funds;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of a service under test, which a test can set back or forth. */
@Singleton
public class MovedClock extends Clock {

    private volatile Duration offset = Duration.ZERO;

    /** Relative to the clock of the machine. */
    public void set(Duration difference) {
        offset = difference;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return Clock.systemUTC().getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
