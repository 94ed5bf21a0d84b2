package org.dongjiang.kernel.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The source of time, which a test can set. */
public final class Clocks {

    /** Business days are Chinese days. */
    public static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

    /** The last millisecond that RFC 3339 can write: its years have four digits. */
    private static final long LAST_MILLIS = 253_402_300_799_999L;

    private Clocks() {}

    /** Today's business date. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BUSINESS_ZONE);
    }

    /**
     * An instant as it is stored, in milliseconds since 1970.
     *
     * @throws DateTimeException if nobody can have stored it: it is before 1970 or after the year 9999
     */
    public static Instant stored(long millis) {
        if (millis < 0 || millis > LAST_MILLIS) {
            throw new DateTimeException("no instant of a record: " + millis);
        }
        return Instant.ofEpochMilli(millis);
    }

    /** Past and present in request validation refer to China, and to the same clock. */
    @ApplicationScoped
    static class ValidationClock implements ClockProvider {

        private final Clock clock;

        ValidationClock(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Clock getClock() {
            return clock.withZone(BUSINESS_ZONE);
        }
    }

    /** The clock of the process. */
    @ApplicationScoped
    static class ProcessClock {

        @Produces
        @DefaultBean
        @ApplicationScoped
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
