package org.dongjiang.kernel.integration;

import io.quarkus.runtime.Startup;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dongjiang.kernel.problem.Refuses;
import org.dongjiang.kernel.security.Roles;

/**
 * The collections to which programs may write here. An unknown name prevents the start of the service: otherwise it
 * would allow nothing without notice.
 */
@ApplicationScoped
@Startup
@Refuses(IntegrationProblem.class)
class IntegrationWrites {

    private final Set<String> allowed;

    IntegrationWrites(BeanManager beans, IntegrationConfig config) {
        var known = new TreeSet<String>();
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            var type = bean.getBeanClass();
            if (Stream.of(type.getMethods()).anyMatch(IntegrationWrites::isCreation)) {
                known.add(collection(type));
            }
        }
        allowed = requireKnown(config.writes().orElse(Set.of()), known);
    }

    private static boolean isCreation(Method method) {
        return method.isAnnotationPresent(POST.class) && !method.isAnnotationPresent(Path.class) && admits(method);
    }

    /** Whether programs may use an operation at all. */
    static boolean admits(Method operation) {
        var roles = operation.getAnnotation(RolesAllowed.class);
        return roles == null || List.of(roles.value()).contains(Roles.INTEGRATION);
    }

    /** The name of a resource's collection in paths. */
    static String collection(Class<?> resource) {
        return resource.getAnnotation(Path.class).value().replace("/", "");
    }

    /** @throws IllegalArgumentException if a name is not that of a collection that programs can write to */
    static Set<String> requireKnown(Set<String> named, Set<String> known) {
        var unknown = new TreeSet<>(named);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(IntegrationConfig.PREFIX + ".writes names " + unknown
                    + ", to which no program can write; it may name " + known);
        }
        return Set.copyOf(named);
    }

    boolean allows(String collection) {
        return allowed.contains(collection);
    }
}
