package org.dongjiang.kernel.integration;

import io.quarkus.runtime.Startup;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongjiang.kernel.history.WriterGate;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.problem.Refuses;
import org.dongjiang.kernel.security.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The collections to which programs may write here. An unknown name prevents the start of the service: otherwise it
 * would allow nothing without notice.
 */
@ApplicationScoped
@Startup
@Refuses(IntegrationProblem.class)
class IntegrationWrites {

    private final String pillar;
    private final Set<String> allowed;

    IntegrationWrites(
            BeanManager beans, IntegrationConfig config, @ConfigProperty(name = "quarkus.rest.path") String path) {
        pillar = path.substring(path.lastIndexOf('/') + 1);
        var known = new TreeSet<String>();
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            var type = bean.getBeanClass();
            if (Stream.of(type.getMethods()).anyMatch(method -> isCreation(type, method))) {
                known.add(collection(type));
            }
        }
        allowed = requireKnown(config.writes().orElse(Set.of()), pillar, known, config.pillars());
    }

    private static boolean isCreation(Class<?> resource, Method method) {
        return method.isAnnotationPresent(POST.class)
                && !method.isAnnotationPresent(Path.class)
                && admits(resource, method);
    }

    /** Whether programs may use an operation at all. */
    static boolean admits(Class<?> resource, Method operation) {
        return roles(resource, operation)
                .map(roles -> roles.contains(Roles.INTEGRATION))
                .orElse(true);
    }

    /** Those that an operation names; empty if it names none. */
    static Optional<List<String>> roles(Class<?> resource, Method operation) {
        var roles = operation.getAnnotation(RolesAllowed.class);
        var writers = resource.getAnnotation(WrittenBy.class);
        if (roles != null) {
            return Optional.of(List.of(roles.value()));
        }
        return writers == null || operation.isAnnotationPresent(GET.class)
                ? Optional.empty()
                : Optional.of(WriterGate.roles(writers, operation));
    }

    /** The name of a resource's collection in paths, after that of its pillar. */
    String collection(Class<?> resource) {
        return pillar + "/" + resource.getAnnotation(Path.class).value().replace("/", "");
    }

    /**
     * The names of this service's own collections.
     *
     * @throws IllegalArgumentException if a name of this pillar is not that of a collection that programs can write to, or
     *     a name is of no pillar
     */
    static Set<String> requireKnown(Set<String> named, String pillar, Set<String> known, Set<String> pillars) {
        var unknown = new TreeSet<>(named);
        unknown.removeIf(name -> {
            var of = name.substring(0, Math.max(name.indexOf('/'), 0));
            return of.equals(pillar) ? known.contains(name) : pillars.contains(of);
        });
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(IntegrationConfig.WRITES + " names " + unknown
                    + ", to which no program can write; of this service it may name " + known
                    + ", and collections of the other services after " + new TreeSet<>(pillars));
        }
        return named.stream().filter(known::contains).collect(Collectors.toUnmodifiableSet());
    }

    boolean allows(String collection) {
        return allowed.contains(collection);
    }
}
