package org.dongjiang.gateway.pillar;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.dongjiang.kernel.readiness.Readiness;

/** Asks every instance regularly whether it accepts requests, over connections that requests do not use. */
@ApplicationScoped
class Probes {

    private final Pillars pillars;
    private final InstancesConfig config;
    private final Vertx vertx;
    private final HttpClient client;
    private long timer;

    Probes(Pillars pillars, InstancesConfig config, Vertx vertx, Connections connections) {
        this.pillars = pillars;
        this.config = config;
        this.vertx = vertx;
        client = connections.open();
    }

    void start(@Observes StartupEvent started) {
        probeAll();
        timer = vertx.setPeriodic(config.probeEvery().toMillis(), again -> probeAll());
    }

    void stop(@Observes ShutdownEvent stopping) {
        vertx.cancelTimer(timer);
    }

    private void probeAll() {
        for (var pillar : pillars.all()) {
            pillar.instances().refresh();
            pillar.instances().all().forEach(this::probe);
        }
    }

    private void probe(Instance instance) {
        var options = instance.address().setURI(Readiness.PATH);
        client.request(options)
                .compose(HttpClientRequest::send)
                .compose(Probes::statusOf)
                .timeout(config.probePatience().toMillis(), TimeUnit.MILLISECONDS)
                .onSuccess(instance::probed)
                .onFailure(instance::probeMissed);
    }

    /** When the answer is complete. */
    private static Future<Integer> statusOf(HttpClientResponse answer) {
        // Otherwise it would be logged as an internal error.
        answer.exceptionHandler(brokenOff -> {});
        return answer.end().map(answer.statusCode());
    }
}
