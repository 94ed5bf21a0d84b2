package org.dongjiang.funds.reference.earmark;

import static org.dongjiang.funds.reference.earmark.EarmarkProblem.EARMARKED_BY_CATEGORY;
import static org.dongjiang.funds.reference.earmark.EarmarkProblem.EARMARKED_BY_DATE;
import static org.dongjiang.funds.reference.earmark.EarmarkProblem.EARMARKED_BY_REGION;
import static org.dongjiang.kernel.problem.CommonProblem.RECORD_UNREADABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.dongjiang.funds.reference.project.ProjectPurposes;
import org.dongjiang.kernel.problem.ProblemType;

/** The approved clauses of some programmes, and the purposes of the projects for which money is used, as of its day. */
public final class Earmarks {

    private final Map<String, List<EarmarkClause>> clauses;
    private final Map<String, ProjectPurposes> projects;
    private final LocalDate today;

    /** @param today the day on which the uses are decided */
    Earmarks(Map<String, List<EarmarkClause>> clauses, Map<String, ProjectPurposes> projects, LocalDate today) {
        this.clauses = clauses;
        this.projects = projects;
        this.today = today;
    }

    /**
     * Checks that a use is allowed by every clause that is valid on its day or today.
     *
     * @param day of the use
     * @param place of a member, {@code project} or {@code region}, in the request; null if it is not in the request
     * @throws org.dongjiang.kernel.problem.Problem {@code EARMARKED_BY_CATEGORY}, {@code EARMARKED_BY_REGION},
     *     {@code EARMARKED_BY_DATE}, {@code RECORD_UNREADABLE} if somebody removed the project from the database
     */
    public void requireAllowed(Use use, LocalDate day, UnaryOperator<String> place) {
        var binding = clauses.getOrDefault(use.programme(), List.of()).stream()
                .filter(clause -> clause.isValidOn(day) || clause.isValidOn(today))
                .toList();
        if (binding.isEmpty()) {
            return;
        }
        var purpose = Optional.ofNullable(projects.get(use.project()))
                .flatMap(project -> project.on(day))
                .orElseThrow(() -> RECORD_UNREADABLE.because(use.project()));
        var project = place.apply("project");
        require(binding, clause -> clause.allows(purpose.category()), EARMARKED_BY_CATEGORY, project);
        require(binding, clause -> clause.allowsRegion(purpose.region()), EARMARKED_BY_REGION, project);
        require(binding, clause -> clause.allowsOn(day), EARMARKED_BY_DATE, project);
        if (use.region() != null) {
            require(binding, clause -> clause.allowsRegion(use.region()), EARMARKED_BY_REGION, place.apply("region"));
        }
    }

    private static void require(
            List<EarmarkClause> binding, Predicate<EarmarkClause> allows, ProblemType refusal, String place) {
        binding.stream().filter(allows.negate()).findFirst().ifPresent(clause -> {
            var refused = refusal.because(clause.clause(), clause.text());
            throw place == null ? refused : refused.at(place);
        });
    }
}
