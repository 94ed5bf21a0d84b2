package org.dongjiang.gateway.pillar;

import static org.dongjiang.kernel.problem.CommonProblem.DEPENDENCY_UNAVAILABLE;
import static org.dongjiang.kernel.problem.CommonProblem.INDICATOR_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Asks the indicators of all pillars. */
@ApplicationScoped
public class Questions {

    private final Pillars pillars;

    Questions(Pillars pillars) {
        this.pillars = pillars;
    }

    /** The answer to each question, or why there is none; a pillar that is down leaves gaps in its own answers only. */
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
        var answers = new LinkedHashMap<IndicatorQuestion, IndicatorAnswer>();
        questions.stream()
                .filter(question -> pillar.answers(question.indicator()))
                .forEach(question -> answers.put(
                        question, IndicatorAnswer.of(pillar.get(pillar.root() + "/indicators", question.query()))));
        return answers;
    }
}
