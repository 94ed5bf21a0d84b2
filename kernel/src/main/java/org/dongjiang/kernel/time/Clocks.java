package org.dongjiang.kernel.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The source of time, which a test can set. */
public final class Clocks {

    /** Business days are Chinese days. */
    public static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

    private Clocks() {}

    /** Today's business date. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BUSINESS_ZONE);
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
