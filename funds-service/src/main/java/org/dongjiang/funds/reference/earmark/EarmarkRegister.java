package org.dongjiang.funds.reference.earmark;

import static org.dongjiang.funds.reference.earmark.EarmarkProblem.EARMARKED_BY_CATEGORY;
import static org.dongjiang.funds.reference.earmark.EarmarkProblem.EARMARKED_BY_DATE;
import static org.dongjiang.funds.reference.earmark.EarmarkProblem.EARMARKED_BY_REGION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.funds.reference.project.ProjectRegister;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.ProblemType;

/** The register of clauses, and their application to projects. */
@ApplicationScoped
@Transactional
public class EarmarkRegister {

    private final EarmarkClauses clauses;
    private final ProgrammeRegister programmes;
    private final ProjectRegister projects;

    EarmarkRegister(EarmarkClauses clauses, ProgrammeRegister programmes, ProjectRegister projects) {
        this.clauses = clauses;
        this.programmes = programmes;
        this.projects = projects;
    }

    Page<EarmarkClauseView> list(MultivaluedMap<String, String> query) {
        return EarmarkClauses.LISTING.page(clauses.getEntityManager(), query);
    }

    EarmarkClauseView read(UUID id) {
        return EarmarkClauseView.of(clauses.require(id));
    }

    EarmarkClauseView add(AddEarmarkClause asked) {
        programmes.requireLeaf("/programme", asked.programme());
        var clause = new EarmarkClause(asked);
        clauses.persist(clause);
        return EarmarkClauseView.of(clause);
    }

    /**
     * Checks that a project may use the money of its programme on a day.
     *
     * @return the programme
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code EARMARKED_BY_CATEGORY},
     *     {@code EARMARKED_BY_REGION}, {@code EARMARKED_BY_DATE}
     */
    public String requireAllowed(String pointer, String project, LocalDate day) {
        var purpose = projects.purposeOf(pointer, project);
        var programme = purpose.programme();
        require(pointer, programme, EARMARKED_BY_CATEGORY, clause -> clause.allows(purpose.category()));
        requireRegion(pointer, programme, purpose.region());
        require(pointer, programme, EARMARKED_BY_DATE, clause -> clause.allowsOn(day));
        return programme;
    }

    /**
     * Checks that the money of a programme may be used for a region.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code EARMARKED_BY_REGION}
     */
    public void requireRegion(String pointer, String programme, String region) {
        require(pointer, programme, EARMARKED_BY_REGION, clause -> clause.allowsRegion(region));
    }

    private void require(String pointer, String programme, ProblemType refusal, Predicate<EarmarkClause> allows) {
        clauses.of(programme).stream().filter(allows.negate()).findFirst().ifPresent(clause -> {
            throw refusal.at(pointer, clause.clause(), clause.text());
        });
    }
}
