package org.dongjiang.gateway.pillar;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Reports which services answer, for monitoring. It is not part of readiness: a gateway taken out of service because of
 * one failed service would make the others unavailable too.
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

    /** A call that costs the service nothing, not even its database. */
    private static boolean answers(Pillar pillar) {
        return pillar.get(pillar.root() + "/problems", Map.of()).isOk();
    }
}
