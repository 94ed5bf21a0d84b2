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
 * The processes of one service. Requests go to those that accept them: of two chosen at random to the one with fewer
 * requests, or as configured in {@code quarkus.stork}.
 */
public final class Instances {

    private static final Logger LOG = Logger.getLogger(Instances.class);

    /** The number of trial requests after a pause. */
    private static final int TRIED_AFTER_A_PAUSE = 3;

    /**
     * The Kubernetes client waits for ten seconds, and with two concurrent calls the failure of the first would be
     * kept.
     */
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
                // Otherwise three unanswered requests would keep it half open.
                .maxWaitDurationInHalfOpenState(config.breaker().pause())
                .build();
        learnFrom(service.getInstances());
    }

    /**
     * Refreshes the list of instances. If this fails, the list stays the same. The registry may be slow; therefore it
     * is never called on a thread that serves requests, and never twice at once.
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
     * The Kubernetes client refreshes only when notified of a change, and misses some: changes during a refresh,
     * changes after its watch has failed permanently, and new slices if there were none at its start.
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

    /** A request to the next instance; empty if none accepts requests. */
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
