package org.dongjiang.kernel.integration;

import static org.dongjiang.kernel.integration.IntegrationProblem.INTEGRATION_WRITE_NOT_ALLOWED;
import static org.dongjiang.kernel.problem.CommonProblem.ROLE_MISSING;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import org.dongjiang.kernel.security.Roles;

/**
 * Limits programs to the rights of their role, whatever other roles their token names. It is created before the
 * configuration of the process is read, so it reads that on each request.
 */
@Provider
class IntegrationGate implements DynamicFeature {

    private final IntegrationWrites writes;

    IntegrationGate(IntegrationWrites writes) {
        this.writes = writes;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext features) {
        var operation = resource.getResourceMethod();
        if (!IntegrationWrites.admits(resource.getResourceClass(), operation)) {
            features.register(new Refusal(String.join(
                    ", ",
                    IntegrationWrites.roles(resource.getResourceClass(), operation)
                            .orElseThrow())));
        } else if (!operation.isAnnotationPresent(GET.class)) {
            features.register(new WriteCheck(resource.getResourceClass(), writes));
        }
    }

    private static boolean isProgram(ContainerRequestContext request) {
        var caller = request.getSecurityContext();
        return caller != null && caller.isUserInRole(Roles.INTEGRATION);
    }

    /**
     * Of an operation that is not for programs.
     *
     * @param roles those that may use it
     */
    private record Refusal(String roles) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            if (isProgram(request)) {
                throw ROLE_MISSING.because(roles);
            }
        }
    }

    /** Of an operation that programs may use if configured. */
    private record WriteCheck(Class<?> resource, IntegrationWrites writes) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            var collection = writes.collection(resource);
            if (isProgram(request) && !writes.allows(collection)) {
                throw INTEGRATION_WRITE_NOT_ALLOWED.because(collection, IntegrationConfig.WRITES);
            }
        }
    }
}
