package org.dongjiang.gateway.pillar;

import static org.dongjiang.kernel.problem.CommonProblem.DEPENDENCY_UNAVAILABLE;

import io.opentelemetry.context.Context;
import io.smallrye.stork.Stork;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.dongjiang.gateway.pillar.PillarsConfig.PillarConfig;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.remote.MutualTls;
import org.dongjiang.kernel.remote.ServiceClient;

/** All pillar services, in the order of their paths. */
@ApplicationScoped
public class Pillars {

    /** A pillar may itself wait two seconds for another. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final List<Pillar> all;

    private final ExecutorService executor;

    Pillars(PillarsConfig config, InstancesConfig instances, ExecutorService executor, MutualTls mutual) {
        // Calls to pillars carry the number of the request.
        this.executor = Context.taskWrapping(executor);
        all = config.all().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> pillar(entry.getKey(), entry.getValue(), instances, mutual))
                .toList();
    }

    private static Pillar pillar(String path, PillarConfig config, InstancesConfig limits, MutualTls mutual) {
        var name = new Label(config.nameZh(), config.nameEn());
        var instances = new Instances(Stork.getInstance().getService(path), limits);
        return new Pillar(
                path,
                config.indicators(),
                name,
                instances,
                new ServiceClient(() -> addressOfOne(instances, name), name, PATIENCE, mutual));
    }

    /** The result does not affect the state of the instance; its probes and forwarded requests are enough. */
    private static URI addressOfOne(Instances instances, Label name) {
        var call = instances.call().orElseThrow(() -> DEPENDENCY_UNAVAILABLE.because(name));
        call.dropped();
        return call.uri();
    }

    public List<Pillar> all() {
        return all;
    }

    /**
     * Calls every pillar at the same time. A pillar that does not answer does not affect the answers of the others.
     *
     * @return by pillar, in order; empty if it does not answer
     */
    public <T> Map<Pillar, Optional<T>> askAll(Function<Pillar, T> question) {
        var asked = new LinkedHashMap<Pillar, CompletableFuture<Optional<T>>>();
        all.forEach(pillar -> asked.put(pillar, CompletableFuture.supplyAsync(() -> ask(pillar, question), executor)));
        var answers = new LinkedHashMap<Pillar, Optional<T>>();
        asked.forEach((pillar, answer) -> answers.put(pillar, answer.join()));
        return answers;
    }

    private static <T> Optional<T> ask(Pillar pillar, Function<Pillar, T> question) {
        try {
            return Optional.of(question.apply(pillar));
        } catch (Problem problem) {
            if (problem.type() != DEPENDENCY_UNAVAILABLE) {
                throw problem;
            }
            return Optional.empty();
        }
    }
}
