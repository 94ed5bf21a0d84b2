package org.dongjiang.gateway.admission;

import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.config.MeterFilter;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.impl.RedisURI;
import io.vertx.redis.client.impl.types.ErrorType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.dongjiang.gateway.admission.AdmissionConfig.Rate;
import org.jboss.logging.Logger;

/**
 * The token buckets shared by all gateways, if configured, while Redis answers in time. When it does not, only a test
 * connection is tried, so that only the requests of that moment wait for it.
 */
@Singleton
class SharedBuckets {

    private static final Logger LOG = Logger.getLogger(SharedBuckets.class);
    private static final String NAME = "redis";
    private static final long TRY_AGAIN_MILLIS = 3_000;

    private final Context context;
    private final Optional<RedisOptions> options;
    private final long patienceMillis;
    private final AtomicReference<RedisBuckets> inUse = new AtomicReference<>();
    private volatile boolean absenceIsSaid;
    private volatile boolean stopped;

    SharedBuckets(AdmissionConfig config, Vertx vertx, TlsConfigurationRegistry registry) {
        // Not the context of a request, which would be kept as long as the connection.
        context = ((VertxInternal) vertx).createEventLoopContext();
        options = config.redis().map(address -> options(address, registry));
        // A timer of zero is refused.
        patienceMillis = Math.max(1, config.redisPatience().toMillis());
    }

    private static RedisOptions options(String address, TlsConfigurationRegistry registry) {
        requireReadable(address);
        var connections = new NetClientOptions().setHostnameVerificationAlgorithm("HTTPS");
        registry.get(NAME).ifPresent(tls -> TlsConfigUtils.configure(connections, tls));
        return new RedisOptions()
                .setConnectionString(address)
                .setNetClientOptions(connections)
                // Otherwise each command would be a span in some request's trace.
                .setTracingPolicy(TracingPolicy.IGNORE)
                .setPoolName(NAME);
    }

    private static void requireReadable(String address) {
        try {
            var unused = new RedisURI(address);
        } catch (RuntimeException unreadable) {
            // Without the cause, which quotes the password.
            throw new IllegalStateException(
                    "dongjiang.admission.redis is no address such as rediss://:PASSWORD@HOST:6379");
        }
    }

    /** Each connection would register its client and pool metrics again; the time is measured per request. */
    @Produces
    @Singleton
    static MeterFilter unmetered() {
        return MeterFilter.deny(
                meter -> NAME.equals(meter.getTag("clientType")) || NAME.equals(meter.getTag("pool.type")));
    }

    void start(@Observes StartupEvent started) {
        options.ifPresent(given -> context.runOnContext(now -> connect(given)));
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        var last = inUse.getAndSet(null);
        if (last != null) {
            last.close();
        }
    }

    private void connect(RedisOptions given) {
        RedisBuckets.open(context.owner(), given).onSuccess(this::use).onFailure(this::isAbsent);
    }

    private void use(RedisBuckets buckets) {
        absenceIsSaid = false;
        buckets.onEnd(fault -> lose(buckets, fault));
        inUse.set(buckets);
        LOG.info("limits are shared with the other gateways");
        if (stopped) {
            buckets.close();
        }
    }

    private void lose(RedisBuckets lost, Throwable fault) {
        if (inUse.compareAndSet(lost, null)) {
            lost.close();
            isAbsent(fault);
        }
    }

    private void isAbsent(Throwable fault) {
        if (stopped) {
            return;
        }
        if (!absenceIsSaid) {
            absenceIsSaid = true;
            LOG.warnf("Redis does not answer, each gateway counts for itself: %s", reason(fault));
        }
        context.runOnContext(
                now -> context.owner().setTimer(TRY_AGAIN_MILLIS, again -> connect(options.orElseThrow())));
    }

    /** Of an error of Redis only the text before a quotation, because it may quote what was sent, and so a password. */
    private static String reason(Throwable fault) {
        return fault instanceof ErrorType ? fault.getMessage().replaceAll("(?s)[`'].*", "…") : fault.toString();
    }

    /** Whether a call is worthwhile. */
    boolean answer() {
        return inUse.get() != null;
    }

    /** Fails if Redis does not answer in time: then nothing is known of the caller. */
    Future<ConsumptionProbe> take(String kind, Rate rate, String caller) {
        var buckets = inUse.get();
        if (buckets == null) {
            return Future.failedFuture("Redis has just been lost");
        }
        return buckets.take(kind, rate, caller)
                .timeout(patienceMillis, TimeUnit.MILLISECONDS)
                .onFailure(fault -> lose(buckets, fault));
    }
}
