package org.dongjiang.gateway.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import org.dongjiang.gateway.admission.AdmissionConfig.Rate;

/**
 * The remaining requests of each caller of one kind: a token bucket that holds the requests of a whole period and is
 * refilled steadily.
 */
final class Allowance {

    private static final long NANOS = 1_000_000_000;

    private final String kind;
    private final Rate rate;
    private final String policy;
    private final Cache<String, Bucket> buckets;

    /** @param kind its name in the {@code RateLimit} headers */
    Allowance(String kind, Rate rate, int remembered) {
        this.kind = kind;
        this.rate = rate;
        policy = "\"" + kind + "\";q=" + rate.requests() + ";w=" + rate.within().toSeconds();
        // After this time without requests a bucket is full again.
        buckets = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(rate.within())
                // Another thread would cost more than this small amount of work.
                .executor(Runnable::run)
                .build();
    }

    ConsumptionProbe take(String caller) {
        return buckets.get(caller, none -> full()).tryConsumeAndReturnRemaining(1);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.requests()).refillGreedy(rate.requests(), rate.within()))
                .build();
    }

    String kind() {
        return kind;
    }

    Rate rate() {
        return rate;
    }

    /** draft-ietf-httpapi-ratelimit-headers: the number of requests, and the seconds for which it is granted. */
    String policy() {
        return policy;
    }

    /** The same draft: what is left, and the seconds until the bucket is full again. */
    String state(ConsumptionProbe taken) {
        return "\"" + kind + "\";r=" + taken.getRemainingTokens() + ";t=" + seconds(taken.getNanosToWaitForReset());
    }

    /** Rounded up, so that a caller that waits this long has waited long enough. */
    static int seconds(long nanos) {
        return Math.toIntExact((nanos + NANOS - 1) / NANOS);
    }
}
