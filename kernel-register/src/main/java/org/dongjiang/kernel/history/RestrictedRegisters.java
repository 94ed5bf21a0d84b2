package org.dongjiang.kernel.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The registers that not everybody may read: those whose resources have {@link ReadBy}. */
@ApplicationScoped
public class RestrictedRegisters {

    private final Set<String> names;

    RestrictedRegisters(BeanManager beans) {
        names = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(ReadBy.class))
                .map(type -> type.getAnnotation(Path.class).value().replace("/", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param register the name of its collection in addresses */
    public boolean contains(String register) {
        return names.contains(register);
    }
}
