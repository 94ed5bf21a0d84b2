package org.dongjiang.verifier.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The members of a JSON object, each of which must be as expected. */
public final class Members {

    private final Map<?, ?> values;

    private Members(Map<?, ?> values) {
        this.values = values;
    }

    public static Members of(Object value) throws FormException {
        if (value instanceof Map<?, ?> map) {
            return new Members(map);
        }
        throw new FormException("no object: " + value);
    }

    /** @throws FormException if there is any other */
    public void requireOnly(Set<String> known) throws FormException {
        for (var name : values.keySet()) {
            if (!known.contains(name)) {
                throw new FormException("unknown: " + name);
            }
        }
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(
                values.keySet().stream().map(String.class::cast).collect(Collectors.toSet()));
    }

    /** As read; null if there is none. */
    public Object value(String name) {
        return values.get(name);
    }

    /** @throws FormException if it is not a text, or an empty one */
    public String text(String name) throws FormException {
        if (values.get(name) instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw wrong(name);
    }

    /** Null if there is none. */
    public String optional(String name) throws FormException {
        return values.containsKey(name) ? text(name) : null;
    }

    public long number(String name) throws FormException {
        if (values.get(name) instanceof Long number) {
            return number;
        }
        throw wrong(name);
    }

    public List<?> list(String name) throws FormException {
        if (values.get(name) instanceof List<?> list) {
            return list;
        }
        throw wrong(name);
    }

    /** @throws FormException if it is no object */
    public Members object(String name) throws FormException {
        return of(values.get(name));
    }

    public List<Members> objects(String name) throws FormException {
        var objects = new ArrayList<Members>();
        for (var element : list(name)) {
            objects.add(of(element));
        }
        return objects;
    }

    public FormException wrong(String name) {
        return new FormException(name + ": " + values.get(name));
    }
}
