package org.dongjiang.kernel.problem;

import static org.dongjiang.kernel.problem.CommonProblem.BODY_FORMAT_REFUSED;
import static org.dongjiang.kernel.problem.CommonProblem.BODY_UNEXPECTED;
import static org.dongjiang.kernel.problem.CommonProblem.FILTER_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.PARAMETER_EMPTY;
import static org.dongjiang.kernel.problem.CommonProblem.PARAMETER_MISSING;
import static org.dongjiang.kernel.problem.CommonProblem.PARAMETER_REPEATED;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;

/**
 * Refuses what an operation does not accept: unknown, missing, empty, repeated and too long parameters, a body where
 * none is expected, and a body that is not JSON. The accepted inputs are read from its declaration, once. Operations that
 * read the query themselves (lists, whose filters are derived from their views) check the names themselves.
 */
@Provider
class RequestShape implements DynamicFeature {

    private static final Set<Class<? extends Annotation>> NOT_THE_BODY =
            Set.of(Context.class, HeaderParam.class, PathParam.class, QueryParam.class);

    @Override
    public void configure(ResourceInfo resource, FeatureContext features) {
        var method = resource.getResourceMethod();
        features.register(new Check(
                new Query(stated(method), needed(method), readsQuery(method) ? null : known(method)),
                takesBody(method),
                takesJson(resource.getResourceClass(), method)));
    }

    static boolean takesBody(Method method) {
        return Stream.of(method.getParameters()).anyMatch(RequestShape::isBody);
    }

    /** Whether it reads parameters that it does not declare. */
    private static boolean readsQuery(Method method) {
        return List.of(method.getParameterTypes()).contains(UriInfo.class)
                && declared(method).isEmpty();
    }

    /** The arguments that are query parameters. */
    private static Set<String> stated(Method method) {
        return arguments(method)
                .map(argument -> argument.getAnnotation(QueryParam.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The required ones, each with its example. */
    private static Map<String, String> needed(Method method) {
        var needed = new TreeMap<String, String>();
        arguments(method).forEach(argument -> {
            var described =
                    argument.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
            if (described != null && described.required()) {
                needed.put(argument.getAnnotation(QueryParam.class).value(), described.example());
            }
        });
        return needed;
    }

    private static Set<String> known(Method method) {
        var known = new TreeSet<>(stated(method));
        known.addAll(declared(method));
        return known;
    }

    private static Stream<Parameter> arguments(Method method) {
        return Stream.of(method.getParameters()).filter(argument -> argument.isAnnotationPresent(QueryParam.class));
    }

    /** The query parameters that it declares without an argument. */
    private static Set<String> declared(Method method) {
        return Stream.of(method.getAnnotationsByType(
                        org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class))
                .filter(parameter -> parameter.in() == ParameterIn.QUERY)
                .map(org.eclipse.microprofile.openapi.annotations.parameters.Parameter::name)
                .collect(Collectors.toSet());
    }

    private static boolean isBody(Parameter parameter) {
        return NOT_THE_BODY.stream().noneMatch(parameter::isAnnotationPresent);
    }

    /** The types of JSON that it takes; none if it declares another type, and then it refuses itself. */
    private static List<MediaType> takesJson(Class<?> type, Method method) {
        var consumes = method.isAnnotationPresent(Consumes.class)
                ? method.getAnnotation(Consumes.class)
                : type.getAnnotation(Consumes.class);
        return consumes == null || !List.of(consumes.value()).contains(MediaType.APPLICATION_JSON)
                ? List.of()
                : Stream.of(consumes.value()).map(MediaType::valueOf).toList();
    }

    /**
     * What an operation accepts as its query.
     *
     * @param texts the parameters that are arguments: each is a text of limited length, and not empty
     * @param needed the required ones, each with an example
     * @param known all of them; null if the operation checks the names itself
     */
    private record Query(Set<String> texts, Map<String, String> needed, Set<String> known) {

        void check(MultivaluedMap<String, String> query) {
            var faults = new QueryFaults();
            query.forEach((name, values) -> faults.check(() -> check(name, values)));
            needed.forEach((name, example) -> {
                if (!query.containsKey(name)) {
                    faults.check(() -> {
                        throw PARAMETER_MISSING.at(name, name, example);
                    });
                }
            });
            faults.refuse();
        }

        private void check(String name, List<String> values) {
            if (known != null && !known.contains(name)) {
                throw FILTER_UNKNOWN.at(name, name, known.isEmpty() ? "–" : String.join(", ", known));
            }
            if (values.size() > 1) {
                throw PARAMETER_REPEATED.at(name, name, values.size());
            }
            if (texts.contains(name)) {
                if (values.get(0).isEmpty()) {
                    throw PARAMETER_EMPTY.at(name, name);
                }
                QueryText.require(name, values.get(0));
            }
        }
    }

    private record Check(Query query, boolean takesBody, List<MediaType> json) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            query.check(request.getUriInfo().getQueryParameters());
            if (!bringsBody(request)) {
                return;
            }
            if (!takesBody) {
                throw BODY_UNEXPECTED.because();
            }
            if (!json.isEmpty() && !isJson(request)) {
                throw BODY_FORMAT_REFUSED.because(
                        json.stream().map(MediaType::toString).collect(Collectors.joining(", ")));
            }
        }

        /** A body of unknown length counts as one. */
        private static boolean bringsBody(ContainerRequestContext request) {
            var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
            return length == null ? request.getHeaderString("Transfer-Encoding") != null : !length.equals("0");
        }

        /** JSON is UTF-8 (RFC 8259, 8.1), and no other charset may be declared. */
        private boolean isJson(ContainerRequestContext request) {
            try {
                var type = request.getMediaType();
                if (type == null || type.isWildcardSubtype() || json.stream().noneMatch(type::isCompatible)) {
                    return false;
                }
                var charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
                return charset == null || charset.equalsIgnoreCase(StandardCharsets.UTF_8.name());
            } catch (IllegalArgumentException unreadable) {
                return false;
            }
        }
    }
}
