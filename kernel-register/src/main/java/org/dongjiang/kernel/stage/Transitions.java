package org.dongjiang.kernel.stage;

import static org.dongjiang.kernel.stage.StageProblem.TRANSITION_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongjiang.kernel.register.Records;

/** All of them. Those of a record are read and written while it is locked. */
@ApplicationScoped
class Transitions implements Records<Transition> {

    /** @throws org.dongjiang.kernel.problem.Problem {@code TRANSITION_UNKNOWN} */
    Transition require(UUID record, long number) {
        return find("recordId = ?1 and number = ?2", record, number)
                .firstResultOptional()
                .orElseThrow(() -> TRANSITION_UNKNOWN.because(number));
    }

    long nextNumber(UUID record) {
        return count("recordId", record) + 1;
    }

    /** The steps by which a record reached its present stage, in order. */
    private List<Transition> done(UUID record) {
        return list("recordId = ?1 and state = ?2 order by number", record, TransitionState.DONE);
    }

    Optional<Transition> first(UUID record) {
        return done(record).stream().findFirst();
    }

    Optional<Transition> last(UUID record) {
        return done(record).stream().reduce((earlier, later) -> later);
    }

    /**
     * The day since which a record is in its present stage. A step that is known to the month only may have been taken after one of the same
     * month, whose day is known; then it counts from that day on.
     */
    Optional<LocalDate> since(UUID record) {
        return done(record).stream().map(Transition::happenedOn).max(Comparator.naturalOrder());
    }

    /** The one that waits for a second person. */
    Optional<Transition> proposed(UUID record) {
        return find("recordId = ?1 and state = ?2", record, TransitionState.PROPOSED)
                .firstResultOptional();
    }
}
