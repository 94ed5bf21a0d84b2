package org.dongjiang.kernel.history;

import static org.dongjiang.kernel.problem.CommonProblem.ROLE_MISSING;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dongjiang.kernel.idempotency.IdempotencyKey;
import org.dongjiang.kernel.preflight.Preflight;
import org.dongjiang.kernel.security.Roles;

/** Lets only those write to a register, and read a restricted one, who are named at its resource. */
@Provider
public class WriterGate implements DynamicFeature {

    private static final String CREATION = "add";

    private final Preflight preflight;

    WriterGate(Preflight preflight) {
        this.preflight = preflight;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext features) {
        var method = Stream.of(resource.getResourceMethod().getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .findFirst();
        var readers = resource.getResourceClass().getAnnotation(ReadBy.class);
        if (readers != null && method.filter(WriterGate::isRead).isPresent()) {
            features.register(new Check(List.of(readers.value())), Priorities.AUTHORIZATION);
        }
        var writers = resource.getResourceClass().getAnnotation(WrittenBy.class);
        if (writers != null && method.filter(one -> !isRead(one)).isPresent()) {
            // Before a refusal of what is sent: who may not write is told nothing else.
            features.register(new Check(roles(writers, resource.getResourceMethod())), Priorities.AUTHORIZATION);
            if (writers.money()) {
                features.register(new MoneyCheck(
                        preflight, resource.getResourceMethod().getName().equals(CREATION)));
            }
        }
    }

    /** Those that may use a write of a register. */
    public static List<String> roles(WrittenBy writers, Method operation) {
        return Stream.of(writers.value())
                .filter(role -> !(role.equals(Roles.INTEGRATION) && operation.isAnnotationPresent(ByPeople.class)))
                .toList();
    }

    private static boolean isRead(HttpMethod method) {
        return method.value().equals(HttpMethod.GET);
    }

    private record Check(List<String> roles) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            if (roles.stream().noneMatch(request.getSecurityContext()::isUserInRole)) {
                throw ROLE_MISSING.because(String.join(", ", roles));
            }
        }
    }

    /** @param isCreation whether it needs a key */
    private record MoneyCheck(Preflight preflight, boolean isCreation) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            preflight.requireSafe();
            if (isCreation) {
                IdempotencyKey.require(request);
            }
        }
    }
}
