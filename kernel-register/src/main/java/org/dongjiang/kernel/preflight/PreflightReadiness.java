package org.dongjiang.kernel.preflight;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports to load balancers and monitoring why the service should get no requests. */
@Readiness
@ApplicationScoped
class PreflightReadiness implements HealthCheck {

    private final Preflight preflight;

    PreflightReadiness(Preflight preflight) {
        this.preflight = preflight;
    }

    @Override
    public HealthCheckResponse call() {
        var findings = preflight.findings();
        var answer = HealthCheckResponse.named("database-preflight").status(findings.isEmpty());
        findings.forEach(finding -> answer.withData(finding.danger().name(), finding.inBothLanguages()));
        return answer.build();
    }
}
