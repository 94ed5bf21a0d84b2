package org.dongjiang.kernel.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads the parts of a query one by one, and refuses all faulty ones in one answer. */
public final class QueryFaults {

    private final List<Problem> found = new ArrayList<>();

    /** The part, or null if it is faulty. Its fault names the parameter as its place. */
    public <T> T read(Supplier<T> part) {
        try {
            return part.get();
        } catch (Problem fault) {
            found.add(fault);
            return null;
        }
    }

    /** Checks a part that has no value of its own. */
    public void check(Runnable part) {
        read(() -> {
            part.run();
            return null;
        });
    }

    /** @throws Problem the fault if there is one; {@code REQUEST_INVALID} with each of several */
    public void refuse() {
        if (found.size() == 1) {
            throw found.get(0);
        }
        if (!found.isEmpty()) {
            throw Violations.refusal(
                    found.stream().flatMap(fault -> fault.faults().stream()).toList());
        }
    }
}
