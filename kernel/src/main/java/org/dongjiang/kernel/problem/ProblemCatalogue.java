package org.dongjiang.kernel.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All problem codes of this process: the common ones, and those that its resources name with {@link Refuses}. */
@ApplicationScoped
public class ProblemCatalogue {

    private final Map<String, ProblemTypeView> catalogue = new TreeMap<>();

    ProblemCatalogue(BeanManager beans) {
        add(CommonProblem.class);
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            var declared = bean.getBeanClass().getAnnotation(Refuses.class);
            if (declared != null) {
                List.of(declared.value()).forEach(this::add);
            }
        }
    }

    private void add(Class<? extends ProblemType> types) {
        for (var type : types.getEnumConstants()) {
            catalogue.put(type.name(), ProblemTypeView.of(type));
        }
    }

    public List<ProblemTypeView> all() {
        return List.copyOf(catalogue.values());
    }

    public Optional<ProblemTypeView> find(String code) {
        return Optional.ofNullable(catalogue.get(code));
    }
}
