package org.dongjiang.kernel.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.problem.Problem.Fault;
import org.dongjiang.kernel.problem.Says;
import org.dongjiang.kernel.problem.Violations;

/** The unreadable members of one body. Reading continues after each, so that all are reported at once. */
final class BodyFaults {

    private final List<Fault> faults = new ArrayList<>();
    private int count;

    /** Those of the present body; null if something other than a body is read. */
    static BodyFaults of(DeserializationContext context) {
        return (BodyFaults) context.getAttribute(BodyFaults.class);
    }

    /** @param text a {@link Problem} if the member's type has a refusal of its own */
    void add(String pointer, Says text) {
        count++;
        if (faults.size() < Violations.MOST_SAID) {
            faults.add(new Fault(pointer, text));
        }
    }

    int count() {
        return count;
    }

    List<Fault> all() {
        return faults;
    }

    /**
     * The refusal of all of them, with the rule violations of the rest: an unreadable member is not reported as missing
     * too.
     */
    Problem refusal(Collection<Fault> violations) {
        var others = violations.stream()
                .filter(violation -> faults.stream().noneMatch(fault -> isPartOf(fault, violation)))
                .toList();
        if (count == 1 && others.isEmpty() && faults.get(0).text() instanceof Problem single) {
            return single.at(faults.get(0).pointer());
        }
        return Violations.refusal(
                Stream.concat(faults.stream(), others.stream()).toList(), count + others.size());
    }

    private static boolean isPartOf(Fault one, Fault other) {
        return (one.pointer() + "/").startsWith(other.pointer() + "/")
                || (other.pointer() + "/").startsWith(one.pointer() + "/");
    }
}
