package org.dongjiang.verifier.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members of a JSON object, each of which must be as expected. */
final class Members {

    private final Map<?, ?> values;

    private Members(Map<?, ?> values) {
        this.values = values;
    }

    static Members of(Object value) throws FormException {
        if (value instanceof Map<?, ?> map) {
            return new Members(map);
        }
        throw new FormException("no object: " + value);
    }

    /** @throws FormException if there is any other */
    void requireOnly(Set<String> known) throws FormException {
        for (var name : values.keySet()) {
            if (!known.contains(name)) {
                throw new FormException("unknown: " + name);
            }
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** As read; null if there is none. */
    Object value(String name) {
        return values.get(name);
    }

    /** @throws FormException if it is not a text, or an empty one */
    String text(String name) throws FormException {
        if (values.get(name) instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw wrong(name);
    }

    /** Null if there is none. */
    String optional(String name) throws FormException {
        return values.containsKey(name) ? text(name) : null;
    }

    long number(String name) throws FormException {
        if (values.get(name) instanceof Long number) {
            return number;
        }
        throw wrong(name);
    }

    List<?> list(String name) throws FormException {
        if (values.get(name) instanceof List<?> list) {
            return list;
        }
        throw wrong(name);
    }

    List<Members> objects(String name) throws FormException {
        var objects = new ArrayList<Members>();
        for (var element : list(name)) {
            objects.add(of(element));
        }
        return objects;
    }

    FormException wrong(String name) {
        return new FormException(name + ": " + values.get(name));
    }
}
