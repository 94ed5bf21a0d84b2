package org.dongjiang.kernel.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.LocalDate;
import org.dongjiang.kernel.problem.Problem;
import org.junit.jupiter.api.Test;

class ChangeTest {

    /** The list may say so a minute later; an approval never succeeds. */
    @Test
    void a_request_whose_day_has_passed_is_not_approved() {
        var change = new Change() {
            @Override
            protected LocalDate approvableUntil() {
                return LocalDate.parse("2026-03-31");
            }
        };
        change.requireApprovable("checker", LocalDate.parse("2026-03-31"));
        var refusal =
                assertThrows(Problem.class, () -> change.requireApprovable("checker", LocalDate.parse("2026-04-01")));
        assertEquals(ChangeProblem.CHANGE_LAPSED, refusal.type());
        change.lapse(Clock.systemUTC());
        assertEquals(ChangeStatus.LAPSED, change.status());
        assertThrows(Problem.class, () -> change.requireApprovable("checker", LocalDate.parse("2026-03-31")));
    }
}
