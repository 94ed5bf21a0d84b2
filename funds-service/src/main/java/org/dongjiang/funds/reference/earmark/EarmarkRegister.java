package org.dongjiang.funds.reference.earmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.funds.reference.project.ProjectRegister;
import org.dongjiang.kernel.listing.Page;
import org.hibernate.Session;

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
     * What is needed to judge some uses; two queries, however many they are.
     *
     * @param reader of the transaction that decides
     */
    @Transactional(TxType.SUPPORTS)
    public Earmarks of(Session reader, Collection<Use> uses) {
        var programmesUsed = uses.stream().map(Use::programme).collect(Collectors.toSet());
        var binding = programmesUsed.isEmpty()
                ? Map.<String, List<EarmarkClause>>of()
                : EarmarkClauses.of(reader, programmesUsed).stream()
                        .collect(Collectors.groupingBy(EarmarkClause::programme));
        var projectsUsed = uses.stream()
                .filter(use -> binding.containsKey(use.programme()))
                .map(Use::project)
                .collect(Collectors.toSet());
        return new Earmarks(binding, projects.purposes(reader, projectsUsed));
    }
}
