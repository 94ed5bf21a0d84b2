package org.dongjiang.gateway.pillar;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Tells which services answer, to whoever watches over the suite. That is no part of readiness: whoever took the gateway out because
 * one service is down would take the others away with it.
 */
@Wellness
@ApplicationScoped
class PillarHealth implements HealthCheck {

    private final Pillars pillars;

    PillarHealth(Pillars pillars) {
        this.pillars = pillars;
    }

    @Override
    public HealthCheckResponse call() {
        var answers = pillars.askAll(PillarHealth::answers);
        var told = HealthCheckResponse.named("services")
                .status(answers.values().stream().allMatch(answer -> answer.orElse(false)));
        answers.forEach((pillar, answer) -> told.withData(pillar.path(), answer.orElse(false)));
        return told.build();
    }

    /** Asks what costs a service nothing, not even its database. */
    private static boolean answers(Pillar pillar) {
        return pillar.get(pillar.root() + "/problems", Map.of()).isOk();
    }
}
