package org.dongjiang.kernel.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dongjiang.kernel.history.DayPrecision;
import org.dongjiang.kernel.problem.Problem;
import org.junit.jupiter.api.Test;

class StageStepsTest {

    private static final List<String> STAGES = List.of("A", "B", "C", "D", "E", "F");
    private static final List<String> MEMBERS = List.of("permit", "plan", "day");
    private static final LocalDate DAY = LocalDate.of(2018, 7, 1);

    /** The rules are read a second time here, in another way. */
    @Test
    void ten_thousand_walks_skip_no_stage_and_never_go_back_without_a_reason() {
        var random = new Random(20180918);
        int taken = 0;
        int back = 0;
        for (int walk = 0; walk < 10_000; walk++) {
            var rules = rules(random);
            var steps = new StageSteps(rules);
            var stage = "A";
            for (int attempt = 0; attempt < 20; attempt++) {
                var step = new TakeStep(
                        STAGES.get(random.nextInt(STAGES.size())),
                        DAY,
                        DayPrecision.DAY,
                        random.nextBoolean() ? "reason" : null,
                        random.nextBoolean() ? "evidence" : null);
                var stated = some(random);
                if (isTaken(steps, stage, step, stated)) {
                    var rule = only(rules, stage, step.to());
                    assertEquals(1, rule.size());
                    assertTrue(step.reason() != null || !rule.get(0).goesBack());
                    assertTrue(step.evidence() != null || !rule.get(0).needsEvidence());
                    assertTrue(stated.containsAll(rule.get(0).requiredMembers()));
                    taken++;
                    back += STAGES.indexOf(step.to()) < STAGES.indexOf(stage) ? 1 : 0;
                    stage = step.to();
                } else {
                    assertTrue(only(rules, stage, step.to()).stream()
                            .noneMatch(rule -> (step.reason() != null || !rule.goesBack())
                                    && (step.evidence() != null || !rule.needsEvidence())
                                    && stated.containsAll(rule.requiredMembers())));
                }
            }
        }
        assertTrue(taken > 10_000 && back > 1_000, taken + " " + back);
    }

    private static boolean isTaken(StageSteps steps, String stage, TakeStep step, Set<String> stated) {
        try {
            steps.require(stage, step, stated);
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private static List<StageRuleFacts> only(List<StageRuleFacts> rules, String from, String to) {
        var only = new ArrayList<StageRuleFacts>();
        for (var rule : rules) {
            if (rule.fromStage().equals(from) && rule.toStage().equals(to)) {
                only.add(rule);
            }
        }
        return only;
    }

    private static List<StageRuleFacts> rules(Random random) {
        var rules = new ArrayList<StageRuleFacts>();
        for (int from = 0; from < STAGES.size(); from++) {
            for (int to = 0; to < STAGES.size(); to++) {
                if (from != to && (to == from + 1 || random.nextInt(4) == 0)) {
                    rules.add(new StageRuleFacts(
                            "things",
                            STAGES.get(from),
                            STAGES.get(to),
                            true,
                            List.copyOf(some(random)),
                            to < from,
                            random.nextInt(4) == 0,
                            false,
                            List.of("administrator"),
                            null));
                }
            }
        }
        return rules;
    }

    private static Set<String> some(Random random) {
        var some = new HashSet<String>();
        for (var member : MEMBERS) {
            if (random.nextBoolean()) {
                some.add(member);
            }
        }
        return some;
    }

    @Test
    void of_a_stage_that_several_steps_reach_all_of_their_members_stay() {
        var forward = rule("A", "C", false, "plan");
        var other = rule("B", "C", false, "permit");
        var back = rule("D", "C", true, "day");
        var beginning = rule(null, "C", false, "owner");
        var steps = new StageSteps(List.of(forward, other, back, beginning));
        assertEquals(Set.of("plan", "permit", "owner"), steps.missingIn("C", Set.of()));
        assertEquals(Set.of("permit", "owner"), steps.missingIn("C", Set.of("plan")));
        assertEquals(Set.of(), steps.missingIn("A", Set.of()));
    }

    private static StageRuleFacts rule(String from, String to, boolean back, String... members) {
        return new StageRuleFacts(
                "things", from, to, true, List.of(members), back, false, false, List.of("administrator"), null);
    }
}
