package org.dongjiang.kernel.listing;

import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The members requested with {@code fields}. The id is always included.
 *
 * @param asked empty for all
 */
public record Fields(Set<String> asked) {

    private static final String ID = "id";

    static Fields of(MultivaluedMap<String, String> query) {
        var asked = query.getFirst("fields");
        return new Fields(asked == null ? Set.of() : new TreeSet<>(List.of(asked.split(",", -1))));
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code FILTER_VALUE_INVALID} if the view has no such member */
    Fields require(Class<?> view) {
        if (!areAll()) {
            var known = membersOf(view);
            if (!known.containsAll(asked)) {
                throw FILTER_VALUE_INVALID.at("fields", "fields", String.join(", ", known));
            }
        }
        return this;
    }

    /** The names of a view's members, with those of a record that is unwrapped in it. */
    private static Set<String> membersOf(Class<?> view) {
        var names = new TreeSet<String>();
        for (var member : view.getRecordComponents()) {
            if (member.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                names.addAll(membersOf(member.getType()));
            } else {
                names.add(member.getName());
            }
        }
        return names;
    }

    public boolean areAll() {
        return asked.isEmpty();
    }

    public boolean contain(String member) {
        return areAll() || member.equals(ID) || asked.contains(member);
    }

    /** The record with these members only, as JSON. */
    public ObjectNode of(ObjectMapper json, Object view) {
        ObjectNode whole = json.valueToTree(view);
        var kept = new TreeSet<>(asked);
        kept.add(ID);
        return areAll() ? whole : whole.retain(kept);
    }
}
