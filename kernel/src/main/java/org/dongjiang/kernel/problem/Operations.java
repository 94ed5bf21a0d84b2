package org.dongjiang.kernel.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The methods of each address: JAX-RS itself reports the methods of any address of the same class. */
@Singleton
class Operations {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^:}]+)(?::((?:[^{}]|\\{[^}]*})+))?}");

    private static final String NO_ROLE = "–";

    private final List<Operation> all = new ArrayList<>();

    /**
     * @param literals the number of literal characters in its path; of two matching operations the one with more is
     *     chosen, as in JAX-RS
     * @param roles those that may use it, for people
     */
    private record Operation(Pattern path, int literals, String method, boolean takesBody, String roles) {}

    Operations(BeanManager beans, @ConfigProperty(name = "quarkus.rest.path") Optional<String> root) {
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            var path = bean.getBeanClass().getAnnotation(Path.class);
            if (path != null) {
                for (var method : bean.getBeanClass().getMethods()) {
                    var template = template(root.orElse(""), path, method);
                    var operation = pattern(template);
                    int literals = PLACEHOLDER.matcher(template).replaceAll("").length();
                    boolean takesBody = RequestShape.takesBody(method);
                    var roles = roles(method);
                    names(method).forEach(name -> all.add(new Operation(operation, literals, name, takesBody, roles)));
                }
            }
        }
    }

    private static Stream<String> names(Method method) {
        var named = Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value);
        return method.isAnnotationPresent(GET.class) ? Stream.concat(named, Stream.of(HttpMethod.HEAD)) : named;
    }

    private static String roles(Method method) {
        var allowed = method.getAnnotation(RolesAllowed.class);
        return allowed == null ? NO_ROLE : String.join(", ", allowed.value());
    }

    private static String template(String root, Path path, Method method) {
        var rest = method.getAnnotation(Path.class);
        return (root + "/" + path.value() + "/" + (rest == null ? "" : rest.value()))
                .replaceAll("/{2,}", "/")
                .replaceFirst("/$", "");
    }

    private static Pattern pattern(String template) {
        var regex = new StringBuilder();
        var placeholder = PLACEHOLDER.matcher(template);
        int from = 0;
        while (placeholder.find()) {
            regex.append(Pattern.quote(template.substring(from, placeholder.start())));
            regex.append('(')
                    .append(placeholder.group(2) == null ? "[^/]+" : placeholder.group(2))
                    .append(')');
            from = placeholder.end();
        }
        return Pattern.compile(regex + Pattern.quote(template.substring(from)));
    }

    /** In the syntax of {@code Allow} (RFC 9110, 10.2.1); null if no operation has this address. */
    String allowedAt(String path) {
        var methods = at(path).map(Operation::method).collect(Collectors.toCollection(TreeSet::new));
        if (methods.isEmpty()) {
            return null;
        }
        methods.add(HttpMethod.OPTIONS);
        return String.join(", ", methods);
    }

    /**
     * False if the address has only operations with other methods. JAX-RS takes it for another address then, {@code bulk}
     * for an id.
     */
    boolean accepts(String method, String path) {
        return at(path).map(Operation::method).anyMatch(method::equals)
                || at(path).findAny().isEmpty();
    }

    /** Whether the operation with this address has a body. */
    boolean takesBody(String method, String path) {
        return at(path).anyMatch(operation -> operation.method().equals(method) && operation.takesBody());
    }

    /** The roles that may use the operation with this address, separated by commas. */
    String rolesFor(String method, String path) {
        return at(path).filter(operation -> operation.method().equals(method))
                .map(Operation::roles)
                .findFirst()
                .orElse(NO_ROLE);
    }

    private Stream<Operation> at(String path) {
        var matching = all.stream()
                .filter(operation -> operation.path().matcher(path).matches())
                .toList();
        int literals = matching.stream().mapToInt(Operation::literals).max().orElse(0);
        return matching.stream().filter(operation -> operation.literals() == literals);
    }
}
