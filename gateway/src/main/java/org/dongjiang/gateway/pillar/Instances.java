package org.dongjiang.gateway.pillar;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.stork.api.Service;
import io.smallrye.stork.api.ServiceInstance;
import io.smallrye.stork.impl.CachingServiceDiscovery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dongjiang.gateway.pillar.Instance.Standing;
import org.jboss.logging.Logger;

/**
 * The processes of one service. Requests go to those that take them, of two of these to the one that has fewer, or as {@code
 * quarkus.stork} says.
 */
public final class Instances {

    private static final Logger LOG = Logger.getLogger(Instances.class);

    /** So many are sent after a pause, to see whether they are answered. */
    private static final int TRIED_AFTER_A_PAUSE = 3;

    /** The client of Kubernetes waits for ten seconds, and of two questions at once the failure of the first would be kept. */
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(12);

    private final Service service;
    private final CircuitBreakerConfig breaker;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Map<Long, Instance> known = Map.of();
    private volatile long lookedAnewNanos = System.nanoTime();

    Instances(Service service, InstancesConfig config) {
        this.service = service;
        breaker = CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.TIME_BASED)
                .slidingWindowSize(Math.toIntExact(config.breaker().stretch().toSeconds()))
                .minimumNumberOfCalls(config.breaker().ofAtLeast())
                .failureRateThreshold(config.breaker().failures())
                .waitDurationInOpenState(config.breaker().pause())
                .permittedNumberOfCallsInHalfOpenState(TRIED_AFTER_A_PAUSE)
                // Or three that are never answered would keep it half open.
                .maxWaitDurationInHalfOpenState(config.breaker().pause())
                .build();
        learnFrom(service.getInstances());
    }

    /**
     * Looks whether there are others than before. Where that cannot be found out, they are taken to be the same. Who knows may keep
     * whoever asks him waiting: so nobody does who serves callers, and nobody asks again meanwhile.
     */
    void refresh() {
        if (!asking.getAndSet(true)) {
            forgetWhatIsOld();
            learnFrom(Uni.createFrom()
                    .deferred(service::getInstances)
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                    .ifNoItem()
                    .after(LONGEST_LOOK)
                    .fail()
                    .onTermination()
                    .invoke(() -> asking.set(false)));
        }
    }

    /**
     * The client of Kubernetes looks anew only when it is told of a change, and is not told of all: not of one that comes while it looks,
     * not where its watch has failed for good, and of no slice where there was none when it began.
     */
    private void forgetWhatIsOld() {
        if (service.getServiceDiscovery() instanceof CachingServiceDiscovery remembering
                && System.nanoTime() - lookedAnewNanos > remembering.refreshPeriod.toNanos()) {
            lookedAnewNanos = System.nanoTime();
            remembering.invalidate();
        }
    }

    private void learnFrom(Uni<List<ServiceInstance>> found) {
        found.subscribe()
                .with(
                        this::learn,
                        fault -> LOG.warnf("instances of %s not found: %s", service.getServiceName(), fault));
    }

    private void learn(List<ServiceInstance> found) {
        var now = new LinkedHashMap<Long, Instance>();
        for (var place : found) {
            var before = known.get(place.getId());
            now.put(place.getId(), before != null ? before : new Instance(place, newBreaker(place)));
        }
        known = now;
    }

    private CircuitBreaker newBreaker(ServiceInstance place) {
        var made = CircuitBreaker.of(place.getHost() + ":" + place.getPort(), breaker);
        made.getEventPublisher()
                .onStateTransition(change -> LOG.infof("%s: %s", made.getName(), change.getStateTransition()));
        return made;
    }

    List<Instance> all() {
        return List.copyOf(known.values());
    }

    /** A request to the one whose turn it is; empty where none takes requests. */
    public Optional<Call> call() {
        return callOneThatIs(Standing.WILLING)
                .or(() -> callOneThatIs(Standing.LEAVING))
                .or(() -> callOneThatIs(Standing.GONE));
    }

    private Optional<Call> callOneThatIs(Standing standing) {
        var candidates = new ArrayList<ServiceInstance>(known.size());
        for (var instance : known.values()) {
            if (instance.standing() == standing) {
                candidates.add(instance.place());
            }
        }
        while (!candidates.isEmpty()) {
            var selected = service.selectInstanceAndRecordStart(candidates, false);
            var instance = known.get(selected.getId());
            if (instance != null && instance.breaker().tryAcquirePermission()) {
                return Optional.of(new Call(instance, selected));
            }
            selected.recordEnd(null);
            candidates.removeIf(candidate -> candidate.getId() == selected.getId());
        }
        return Optional.empty();
    }
}
