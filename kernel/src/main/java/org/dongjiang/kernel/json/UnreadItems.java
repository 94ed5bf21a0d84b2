package org.dongjiang.kernel.json;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dongjiang.kernel.problem.Language;
import org.dongjiang.kernel.problem.ManyItems;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.problem.Problem.Fault;
import org.dongjiang.kernel.problem.Violations;

/** The items of the present {@link ManyItems} that cannot be read, if such an item is refused alone. */
@RequestScoped
public class UnreadItems {

    private final SortedMap<Integer, List<Fault>> faults = new TreeMap<>();

    /** @return whether all faults of the body are in items, so that the rest can be processed */
    boolean take(BodyFaults body) {
        faults.putAll(body.byItem());
        return !faults.isEmpty();
    }

    /**
     * The refusal of an item, with pointers into the item; empty if it can be read and violates nothing.
     *
     * @param violations of what could be read of it
     */
    public Optional<Problem> refusal(int index, List<Fault> violations) {
        var unreadable = faults.getOrDefault(index, List.of());
        return unreadable.isEmpty() && violations.isEmpty()
                ? Optional.empty()
                : Optional.of(BodyFaults.refusal(unreadable, violations, most(index)));
    }

    /** One at least of each item, and of all together no more than of one body. */
    private int most(int index) {
        int before =
                faults.headMap(index).values().stream().mapToInt(List::size).sum();
        return Math.max(1, Violations.MOST_SAID - before);
    }

    /** What distinguishes the present request from another one whose readable part is the same. */
    public List<String> texts() {
        return faults.entrySet().stream()
                .flatMap(item -> item.getValue().stream()
                        .map(fault -> item.getKey() + fault.pointer() + " "
                                + fault.text().in(Language.ZH)))
                .toList();
    }
}
