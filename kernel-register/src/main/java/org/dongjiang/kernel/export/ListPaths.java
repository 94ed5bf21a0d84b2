package org.dongjiang.kernel.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Listed;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The addresses of the lists: a GET on a resource's own path that returns a page of views with filters, or a partial
 * list with more members than a page.
 */
@Singleton
class ListPaths {

    private final Set<String> paths = new HashSet<>();

    ListPaths(BeanManager beans, @ConfigProperty(name = "quarkus.rest.path") Optional<String> root) {
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            var path = bean.getBeanClass().getAnnotation(Path.class);
            if (path != null && Arrays.stream(bean.getBeanClass().getMethods()).anyMatch(ListPaths::isList)) {
                paths.add(root.orElse("") + path.value());
            }
        }
    }

    private static boolean isList(Method method) {
        return method.isAnnotationPresent(GET.class)
                && !method.isAnnotationPresent(Path.class)
                && Listed.class.isAssignableFrom(method.getReturnType())
                && (method.getReturnType() != Page.class || isOfFilteredViews(method.getGenericReturnType()));
    }

    private static boolean isOfFilteredViews(Type page) {
        return page instanceof ParameterizedType type
                && type.getActualTypeArguments()[0] instanceof Class<?> view
                && view.isRecord()
                && hasFilters(view);
    }

    private static boolean hasFilters(Class<?> view) {
        return Stream.of(view.getRecordComponents())
                .anyMatch(member -> member.isAnnotationPresent(Filter.class)
                        || (member.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                                && hasFilters(member.getType())));
    }

    boolean contain(String path) {
        return paths.contains(path);
    }
}
