package org.dongjiang.funds.reference.earmark;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.funds.reference.project.ProjectRegister;
import org.dongjiang.kernel.change.ChangeRegister;
import org.dongjiang.kernel.region.Regions;
import org.hibernate.Session;

/** The register of clauses, and their application to projects. */
@ApplicationScoped
@Transactional
public class EarmarkRegister extends ChangeRegister<EarmarkClause, RequestEarmarkClause, EarmarkClauseView> {

    private final ProgrammeRegister programmes;
    private final ProjectRegister projects;
    private final Regions regions;

    EarmarkRegister(
            EarmarkClauses clauses,
            ProgrammeRegister programmes,
            ProjectRegister projects,
            Regions regions,
            SecurityIdentity identity,
            Clock clock) {
        super(clauses, EarmarkClauses.LISTING, EarmarkClauseView::of, identity, clock);
        this.programmes = programmes;
        this.projects = projects;
        this.regions = regions;
    }

    @Override
    protected EarmarkClause prepare(RequestEarmarkClause asked) {
        programmes.requireLeaf("/programme", asked.programme(), today());
        requireNotPast("/validFrom", asked.validFrom());
        for (int at = 0; asked.regions() != null && at < asked.regions().size(); at++) {
            regions.requireKnown("/regions/" + at, asked.regions().get(at));
        }
        return new EarmarkClause(asked);
    }

    @Override
    protected void takeEffect(EarmarkClause clause) {
        clause.becomeValid(today());
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
        return new Earmarks(binding, projects.purposes(reader, projectsUsed), today());
    }
}
