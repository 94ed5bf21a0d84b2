package org.dongjiang.kernel.problem;

import static org.dongjiang.kernel.problem.CommonProblem.BODY_FORMAT_REFUSED;
import static org.dongjiang.kernel.problem.CommonProblem.BODY_UNEXPECTED;
import static org.dongjiang.kernel.problem.CommonProblem.FILTER_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;

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
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Label;

/**
 * Refuses what an operation does not accept: unknown parameters, repeated parameters, a body where none is expected,
 * and a body that is not JSON. The accepted inputs are read from its declaration, once. Operations that read the query
 * themselves (lists, whose filters are derived from their views) check the names themselves.
 */
@Provider
class RequestShape implements DynamicFeature {

    private static final Set<Class<? extends Annotation>> NOT_THE_BODY =
            Set.of(Context.class, HeaderParam.class, PathParam.class, QueryParam.class);

    private static final Label ONCE =
            new Label("单个值，参数只出现一次；多个值请用 .in=甲,乙", "one value, given once; for several values use .in=a,b");

    @Override
    public void configure(ResourceInfo resource, FeatureContext features) {
        var method = resource.getResourceMethod();
        features.register(new Check(
                readsQuery(method) ? null : queryParameters(method),
                takesBody(method),
                takesJson(resource.getResourceClass(), method)));
    }

    static boolean takesBody(Method method) {
        return Stream.of(method.getParameters()).anyMatch(RequestShape::isBody);
    }

    private static boolean readsQuery(Method method) {
        return List.of(method.getParameterTypes()).contains(UriInfo.class);
    }

    private static Set<String> queryParameters(Method method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            }
        }
        return names;
    }

    private static boolean isBody(Parameter parameter) {
        return NOT_THE_BODY.stream().noneMatch(parameter::isAnnotationPresent);
    }

    /** Unless it declares another type, and then it refuses itself. */
    private static boolean takesJson(Class<?> type, Method method) {
        var consumes = method.isAnnotationPresent(Consumes.class)
                ? method.getAnnotation(Consumes.class)
                : type.getAnnotation(Consumes.class);
        return consumes != null && List.of(consumes.value()).contains(MediaType.APPLICATION_JSON);
    }

    /** @param names of its query parameters; null if it checks them itself */
    private record Check(Set<String> names, boolean takesBody, boolean takesJson) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            request.getUriInfo().getQueryParameters().forEach((name, values) -> {
                if (names != null && !names.contains(name)) {
                    throw FILTER_UNKNOWN.because(name, names.isEmpty() ? "–" : String.join(", ", names));
                }
                if (values.size() > 1) {
                    throw FILTER_VALUE_INVALID.because(name, ONCE);
                }
            });
            if (!bringsBody(request)) {
                return;
            }
            if (!takesBody) {
                throw BODY_UNEXPECTED.because();
            }
            if (takesJson && !isJson(request)) {
                throw BODY_FORMAT_REFUSED.because(MediaType.APPLICATION_JSON);
            }
        }

        /** A body of unknown length counts as one. */
        private static boolean bringsBody(ContainerRequestContext request) {
            var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
            return length == null ? request.getHeaderString("Transfer-Encoding") != null : !length.equals("0");
        }

        /** JSON is UTF-8 (RFC 8259, 8.1), and no other charset may be declared. */
        private static boolean isJson(ContainerRequestContext request) {
            try {
                var type = request.getMediaType();
                if (type == null || !type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isWildcardSubtype()) {
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
