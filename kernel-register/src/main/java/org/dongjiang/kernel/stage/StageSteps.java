package org.dongjiang.kernel.stage;

import static org.dongjiang.kernel.stage.StageProblem.STAGE_NOT_BEGINNING;
import static org.dongjiang.kernel.stage.StageProblem.STEP_NEEDS_EVIDENCE;
import static org.dongjiang.kernel.stage.StageProblem.STEP_NEEDS_MEMBERS;
import static org.dongjiang.kernel.stage.StageProblem.STEP_NEEDS_REASON;
import static org.dongjiang.kernel.stage.StageProblem.STEP_NOT_ALLOWED;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dongjiang.kernel.history.Staged;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.problem.Problem.Fault;

/**
 * The steps that the records of one register may take on one day.
 *
 * @param rules one for each step
 */
record StageSteps(List<StageRuleFacts> rules) {

    /** @param stage null for the beginnings */
    List<StageRuleFacts> from(String stage) {
        return rules.stream()
                .filter(rule -> Objects.equals(rule.fromStage(), stage))
                .toList();
    }

    Optional<StageRuleFacts> between(String from, String to) {
        return from(from).stream().filter(rule -> rule.toStage().equals(to)).findFirst();
    }

    /**
     * The rule by which a record takes a step.
     *
     * @param stated the members of the record that have a value
     * @throws Problem {@code STEP_NOT_ALLOWED}, {@code STEP_NEEDS_REASON}, {@code STEP_NEEDS_EVIDENCE},
     *     {@code STEP_NEEDS_MEMBERS}
     */
    StageRuleFacts require(String from, TakeStep step, Set<String> stated) {
        var rule = between(from, step.to())
                .orElseThrow(() -> STEP_NOT_ALLOWED.at("/to", from, step.to(), String.join(", ", next(from))));
        if (rule.goesBack() && step.reason() == null) {
            throw STEP_NEEDS_REASON.at("/reason", from, step.to());
        }
        if (rule.needsEvidence() && step.evidence() == null) {
            throw STEP_NEEDS_EVIDENCE.at("/evidence", from, step.to());
        }
        requireNone(step.to(), missing(rule, stated));
        return rule;
    }

    /**
     * The rule by which a record begins in a stage.
     *
     * @throws Problem {@code STAGE_NOT_BEGINNING}
     */
    StageRuleFacts beginning(String stage) {
        return between(null, stage)
                .orElseThrow(() -> STAGE_NOT_BEGINNING.at("/" + Staged.MEMBER, stage, String.join(", ", next(null))));
    }

    private List<String> next(String from) {
        var next = from(from).stream().map(StageRuleFacts::toStage).toList();
        return next.isEmpty() ? List.of("–") : next;
    }

    static List<String> missing(StageRuleFacts rule, Set<String> stated) {
        return rule.requiredMembers().stream()
                .filter(member -> !stated.contains(member))
                .toList();
    }

    /** The members without a value that the beginning in a stage, and the steps forward to it, need. */
    Set<String> missingIn(String stage, Set<String> stated) {
        var missing = new TreeSet<String>();
        rules.stream()
                .filter(rule -> rule.toStage().equals(stage) && !rule.goesBack())
                .forEach(rule -> missing.addAll(missing(rule, stated)));
        return missing;
    }

    /** @throws Problem {@code STEP_NEEDS_MEMBERS}, with a fault for each of them */
    static void requireNone(String stage, Collection<String> missing) {
        if (!missing.isEmpty()) {
            var refusal = STEP_NEEDS_MEMBERS.because(stage, String.join(", ", missing));
            throw refusal.with(missing.stream()
                    .map(member -> new Fault("/" + member, refusal))
                    .toList());
        }
    }
}
