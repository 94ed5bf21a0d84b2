package org.dongjiang.kernel.preflight;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.dongjiang.kernel.idempotency.MoneyFact;

/** Refuses to record money while the database is unsafe. */
@Provider
@MoneyFact
class MoneyGuard implements ContainerRequestFilter {

    private final Preflight preflight;

    MoneyGuard(Preflight preflight) {
        this.preflight = preflight;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        preflight.requireSafe();
    }
}
