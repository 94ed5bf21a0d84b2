package org.dongjiang.kernel.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.problem.Problem.Fault;
import org.dongjiang.kernel.problem.Says;
import org.dongjiang.kernel.problem.Violations;

/** The unreadable members of one body. Reading continues after each, so that all are reported at once. */
final class BodyFaults {

    private static final Pattern IN_ITEM = Pattern.compile("/items/(\\d+)(.*)", Pattern.DOTALL);

    private final List<Fault> faults = new ArrayList<>();

    /** Those of the present body; null if something other than a body is read. */
    static BodyFaults of(DeserializationContext context) {
        return (BodyFaults) context.getAttribute(BodyFaults.class);
    }

    /** @param text a {@link Problem} if the member's type has a refusal of its own */
    void add(String pointer, Says text) {
        faults.add(new Fault(pointer, text));
    }

    int count() {
        return faults.size();
    }

    List<Fault> all() {
        return faults;
    }

    /** Those of each item of many, with pointers into the item; empty if there are others. */
    Map<Integer, List<Fault>> byItem() {
        var items = new TreeMap<Integer, List<Fault>>();
        for (var fault : faults) {
            var place = IN_ITEM.matcher(fault.pointer());
            if (!place.matches()) {
                return Map.of();
            }
            items.computeIfAbsent(Integer.valueOf(place.group(1)), first -> new ArrayList<>())
                    .add(new Fault(place.group(2), fault.text()));
        }
        return items;
    }

    /**
     * The refusal of all of them, with the rule violations of the rest: an unreadable member is not reported as missing
     * too.
     *
     * @param most how many places are listed
     */
    static Problem refusal(List<Fault> unreadable, Collection<Fault> violations, int most) {
        var places = unreadable.stream().map(Fault::pointer).collect(Collectors.toSet());
        var around = new HashSet<String>();
        places.forEach(place -> withAncestors(place).forEach(around::add));
        var others = violations.stream()
                .filter(violation -> !around.contains(violation.pointer())
                        && withAncestors(violation.pointer()).noneMatch(places::contains))
                .toList();
        if (unreadable.size() == 1 && others.isEmpty() && unreadable.get(0).text() instanceof Problem single) {
            return single.at(unreadable.get(0).pointer());
        }
        return Violations.refusal(
                Stream.concat(unreadable.stream(), others.stream()).toList(), most);
    }

    private static Stream<String> withAncestors(String pointer) {
        return Stream.iterate(pointer, at -> !at.isEmpty(), at -> at.substring(0, at.lastIndexOf('/')));
    }
}
