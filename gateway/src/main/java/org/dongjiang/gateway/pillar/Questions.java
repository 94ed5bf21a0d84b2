package org.dongjiang.gateway.pillar;

import static org.dongjiang.kernel.problem.CommonProblem.DEPENDENCY_UNAVAILABLE;
import static org.dongjiang.kernel.problem.CommonProblem.INDICATOR_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Queries the indicators of all pillars. */
@ApplicationScoped
public class Questions {

    /** For all queries to one pillar together; queries not answered by then are gaps. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Pillars pillars;

    Questions(Pillars pillars) {
        this.pillars = pillars;
    }

    /** The answer to each query, or why there is none; a pillar that is down causes gaps in its own answers only. */
    public Map<IndicatorQuestion, IndicatorAnswer> answer(Collection<IndicatorQuestion> questions) {
        var known = pillars.askAll(pillar -> askOne(pillar, questions));
        var answers = new LinkedHashMap<IndicatorQuestion, IndicatorAnswer>();
        questions.forEach(question -> answers.put(question, pick(question, known)));
        return answers;
    }

    private static IndicatorAnswer pick(
            IndicatorQuestion question, Map<Pillar, Optional<Map<IndicatorQuestion, IndicatorAnswer>>> known) {
        for (var pillar : known.keySet()) {
            if (pillar.answers(question.indicator())) {
                return known.get(pillar)
                        .map(answers -> answers.get(question))
                        .orElseGet(() -> IndicatorAnswer.gap(DEPENDENCY_UNAVAILABLE));
            }
        }
        return IndicatorAnswer.gap(INDICATOR_UNKNOWN);
    }

    private static Map<IndicatorQuestion, IndicatorAnswer> askOne(
            Pillar pillar, Collection<IndicatorQuestion> questions) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var answers = new LinkedHashMap<IndicatorQuestion, IndicatorAnswer>();
        for (var question : questions) {
            if (pillar.answers(question.indicator())) {
                answers.put(
                        question,
                        System.nanoTime() < deadline
                                ? IndicatorAnswer.of(pillar.get(pillar.root() + "/indicators", question.query()))
                                : IndicatorAnswer.gap(DEPENDENCY_UNAVAILABLE));
            }
        }
        return answers;
    }
}
