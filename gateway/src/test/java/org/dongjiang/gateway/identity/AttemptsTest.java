package org.dongjiang.gateway.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.gateway.identity.TokenError.TokenRefused;
import org.dongjiang.kernel.testing.SetClock;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final String OFFICE = "198.51.100.7";

    private final SetClock clock = new SetClock(Instant.parse("2018-09-18T00:00:00Z"));
    private final Attempts attempts = new Attempts(clock);

    @Test
    void each_wrong_password_beyond_the_first_few_doubles_the_wait() {
        guess("li", "203.0.113.1", Attempts.FREE_FOR_ACCOUNT);
        assertEquals(0, waitOf("li", "203.0.113.1", false));
        assertEquals(2, waitOf("li", "203.0.113.1", false));
        clock.pass(Duration.ofSeconds(1));
        assertEquals(1, waitOf("li", "203.0.113.1", true));
        clock.pass(Duration.ofSeconds(1));
        assertEquals(0, waitOf("li", "203.0.113.1", false));
        assertEquals(4, waitOf("li", "203.0.113.1", false));
        for (int more = 0; more < 30; more++) {
            clock.pass(Attempts.LONGEST_WAIT);
            waitOf("li", "203.0.113.1", false);
        }
        assertEquals(Attempts.LONGEST_WAIT.toSeconds(), waitOf("li", "203.0.113.1", true));
    }

    @Test
    void guesses_from_everywhere_are_counted_together() {
        for (int from = 0; from <= Attempts.FREE_FOR_ACCOUNT; from++) {
            guess("li", "203.0.113." + from, 1);
        }
        assertEquals(2, waitOf("li", "192.0.2.1", true));
        assertEquals(0, waitOf("wang", "192.0.2.1", true));
    }

    @Test
    void one_network_does_not_try_one_password_for_many_names() {
        for (int name = 0; name <= Attempts.FREE_FOR_NETWORK; name++) {
            guess("name" + name, "203.0.113.1", 1);
        }
        assertEquals(2, waitOf("another", "203.0.113.1", true));
        assertEquals(0, waitOf("another", OFFICE, true));
    }

    @Test
    void a_stranger_does_not_shut_an_official_out() {
        assertEquals(0, waitOf("li", OFFICE, true));
        for (int half = 0; half < 96; half++) {
            for (int from = 0; from < 40; from++) {
                waitOf("li", "203.0.113." + from, false);
            }
            assertNotEquals(0, waitOf("li", "192.0.2.1", true));
            assertEquals(0, waitOf("li", OFFICE, true), "half hour " + half);
            clock.pass(Duration.ofMinutes(30));
        }
    }

    @Test
    void at_the_office_too_there_is_an_end_to_guessing() {
        waitOf("li", OFFICE, true);
        guess("li", OFFICE, Attempts.FREE_FOR_ACCOUNT + 1);
        assertEquals(2, waitOf("li", OFFICE, true));
    }

    @Test
    void the_right_password_makes_up_for_the_wrong_ones_of_its_account_and_not_for_those_of_others() {
        guess("li", OFFICE, Attempts.FREE_FOR_ACCOUNT);
        assertEquals(0, waitOf("li", OFFICE, true));
        guess("li", OFFICE, Attempts.FREE_FOR_ACCOUNT);
        assertEquals(0, waitOf("li", OFFICE, true));
        int before = 2 * Attempts.FREE_FOR_ACCOUNT;
        for (int name = before; name <= Attempts.FREE_FOR_NETWORK; name++) {
            guess("name" + name, OFFICE, 1);
            waitOf("own", OFFICE, true);
        }
        assertEquals(2, waitOf("own", OFFICE, true));
    }

    @Test
    void what_has_to_wait_is_not_judged() {
        guess("li", OFFICE, Attempts.FREE_FOR_ACCOUNT + 1);
        var judged = new AtomicInteger();
        try {
            attempts.judge("li", OFFICE, () -> judged.incrementAndGet() > 0);
        } catch (TokenRefused expected) {
            assertEquals(TokenError.SLOW_DOWN, expected.error());
        }
        assertEquals(0, judged.get());
    }

    /** They wait for each other at the comparison of the password, as if they had been sent at the same time. */
    @Test
    void attempts_at_the_same_time_do_not_slip_through() {
        assertTrue(atTheSameTime(1_000) <= Attempts.FREE_FOR_ACCOUNT + 1);
    }

    private int atTheSameTime(int left) {
        if (left == 0) {
            return 0;
        }
        var within = new AtomicInteger();
        try {
            attempts.judge("li", null, () -> {
                within.set(1 + atTheSameTime(left - 1));
                return false;
            });
        } catch (TokenRefused expected) {
            return 0;
        }
        return within.get();
    }

    @Test
    void after_an_hour_it_is_forgotten() {
        guess("li", OFFICE, Attempts.FREE_FOR_ACCOUNT + 1);
        clock.pass(Duration.ofHours(1));
        guess("li", OFFICE, Attempts.FREE_FOR_ACCOUNT);
        assertEquals(0, waitOf("li", OFFICE, true));
    }

    private void guess(String account, String network, int times) {
        for (int time = 0; time < times; time++) {
            assertEquals(0, waitOf(account, network, false));
        }
    }

    /** Seconds to wait; 0 if the password was checked. */
    private long waitOf(String account, String network, boolean right) {
        try {
            assertEquals(right, attempts.judge(account, network, () -> right));
            return 0;
        } catch (TokenRefused refused) {
            return refused.retryAfterSeconds();
        }
    }
}
