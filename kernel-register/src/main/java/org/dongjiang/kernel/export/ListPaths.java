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
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Listed;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The addresses of the lists: a GET that returns a page of views with filters, or a partial
 * list with more members than a page.
 */
@Singleton
class ListPaths {

    private final Set<Pattern> paths = new LinkedHashSet<>();

    ListPaths(BeanManager beans, @ConfigProperty(name = "quarkus.rest.path") Optional<String> root) {
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            var path = bean.getBeanClass().getAnnotation(Path.class);
            if (path != null) {
                Arrays.stream(bean.getBeanClass().getMethods())
                        .filter(ListPaths::isList)
                        .map(list -> root.orElse("") + path.value() + below(list))
                        .map(list -> Pattern.compile(list.replaceAll("\\{\\w+}", "[^/]+")))
                        .forEach(paths::add);
            }
        }
    }

    private static String below(Method list) {
        return list.isAnnotationPresent(Path.class)
                ? "/" + list.getAnnotation(Path.class).value()
                : "";
    }

    private static boolean isList(Method method) {
        return method.isAnnotationPresent(GET.class)
                && Listed.class.isAssignableFrom(method.getReturnType())
                && (method.getReturnType() != Page.class || isOfFilteredViews(method.getGenericReturnType()));
    }

    /** The views of a resource that inherits its operations have filters. */
    private static boolean isOfFilteredViews(Type page) {
        var view = ((ParameterizedType) page).getActualTypeArguments()[0];
        return view instanceof TypeVariable || (view instanceof Class<?> type && type.isRecord() && hasFilters(type));
    }

    private static boolean hasFilters(Class<?> view) {
        return Stream.of(view.getRecordComponents())
                .anyMatch(member -> member.isAnnotationPresent(Filter.class)
                        || (member.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                                && hasFilters(member.getType())));
    }

    boolean contain(String path) {
        return paths.stream().anyMatch(list -> list.matcher(path).matches());
    }
}
