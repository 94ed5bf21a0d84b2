package org.dongjiang.gateway.identity;

import static org.dongjiang.gateway.identity.TokenError.SLOW_DOWN;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Slows down password guessing. Each wrong password beyond the first few doubles the wait before the next attempt is
 * checked.
 *
 * <ul>
 *   <li>Attempts are counted per account and per network of the caller, so that neither many guesses for one account
 *       nor one guess for many accounts gets far. Names that do not exist are counted in the same way.
 *   <li>A stranger cannot lock an official out: a network from which an account was signed in to before is counted
 *       separately, and is not slowed down by the guesses of others (OWASP, device cookies, with the network in place
 *       of the cookie).
 *   <li>An attempt counts before it is checked, so that concurrent attempts do not slip through. An attempt that must
 *       wait is not checked and does not count.
 *   <li>The memory is bounded, and empty after a restart. Each gateway counts separately.
 * </ul>
 */
@ApplicationScoped
class Attempts {

    /** Wrong passwords for one account before attempts must wait; NIST SP 800-63B allows up to 100. */
    static final int FREE_FOR_ACCOUNT = 10;
    /** The same from one network: a whole office may be behind one address. */
    static final int FREE_FOR_NETWORK = 50;

    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final Duration FAMILIAR = Duration.ofDays(30);
    private static final int MOST_KEPT = 10_000;
    /** Of a name; names that differ only after it are counted as one. */
    private static final int LONGEST_NAME = 64;

    private static final Logger LOG = Logger.getLogger(Attempts.class);

    private final Clock clock;
    private final Cache<Counted, Wrong> wrong;
    private final Cache<Counted, Boolean> familiar;

    /** The key of a count; null stands for all. */
    private record Counted(String account, String network) {}

    private record Wrong(int times, Instant waitUntil) {}

    Attempts(Clock clock) {
        this.clock = clock;
        wrong = Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterWrite(FORGOTTEN)
                .ticker(this::nanos)
                .build();
        familiar = Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterAccess(FAMILIAR)
                .ticker(this::nanos)
                .build();
    }

    /**
     * Whether a password is right, if an attempt is allowed now.
     *
     * @param account of a person or program, whether it exists or not
     * @param network of the caller; null if unknown, and then only the account is counted
     * @param isRight compares
     * @throws TokenError.TokenRefused {@code slow_down}
     */
    boolean judge(String account, String network, BooleanSupplier isRight) {
        var name = account.substring(0, Math.min(account.length(), LONGEST_NAME));
        var counted = begin(name, network);
        if (!isRight.getAsBoolean()) {
            return false;
        }
        forgive(counted);
        if (network != null) {
            familiar.put(new Counted(name, network), true);
        }
        return true;
    }

    private synchronized Map<Counted, Integer> begin(String name, String network) {
        var counted = new LinkedHashMap<Counted, Integer>();
        var own = new Counted(name, network);
        boolean known = network != null && familiar.getIfPresent(own) != null;
        counted.put(known ? own : new Counted(name, null), FREE_FOR_ACCOUNT);
        if (network != null) {
            counted.put(new Counted(null, network), FREE_FOR_NETWORK);
        }
        var now = clock.instant();
        counted.keySet().stream()
                .map(wrong::getIfPresent)
                .filter(Objects::nonNull)
                .map(before -> Duration.between(now, before.waitUntil()))
                .filter(wait -> !wait.isNegative() && !wait.isZero())
                .max(Duration::compareTo)
                .ifPresent(Attempts::refuse);
        counted.forEach((key, free) -> wrong.asMap().merge(key, first(), (before, one) -> after(before, free, now)));
        return counted;
    }

    private static Wrong first() {
        return new Wrong(1, Instant.EPOCH);
    }

    private static void refuse(Duration wait) {
        throw SLOW_DOWN.because(
                "Too many wrong attempts. Wait, then try again.",
                wait.plusMillis(999).toSeconds());
    }

    private static Wrong after(Wrong before, int free, Instant now) {
        int times = before.times() + 1;
        if (times <= free) {
            return new Wrong(times, before.waitUntil());
        }
        // Beyond 2^10 seconds the maximum wait is reached, and a larger shift would overflow.
        long seconds = Math.min(1L << Math.min(times - free, 10), LONGEST_WAIT.toSeconds());
        if (times == free + 1) {
            LOG.warnf("sign-in is slowed down after %d wrong attempts", before.times());
        }
        return new Wrong(times, now.plusSeconds(seconds));
    }

    /**
     * The count of the account is reset; the network only gets this attempt back. Otherwise the owner of one account
     * could guess others without limit.
     */
    private synchronized void forgive(Map<Counted, Integer> counted) {
        for (var whose : counted.keySet()) {
            if (whose.account() != null) {
                wrong.invalidate(whose);
            } else {
                wrong.asMap().computeIfPresent(whose, (same, found) -> new Wrong(found.times() - 1, Instant.EPOCH));
            }
        }
    }

    private long nanos() {
        return Duration.ofMillis(clock.millis()).toNanos();
    }
}
