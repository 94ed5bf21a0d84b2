package org.dongjiang.funds.reference.project;

import static org.dongjiang.funds.reference.fact.FactProblem.CHANGED_BEFORE_LAST_USE;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.FactRegister;
import org.dongjiang.funds.reference.fact.FactUse;
import org.dongjiang.funds.reference.fact.SettledDays;
import org.dongjiang.funds.reference.organisation.OrganisationRegister;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.Knowledge;
import org.dongjiang.kernel.history.RecordEventKind;
import org.dongjiang.kernel.history.Reference;
import org.dongjiang.kernel.listing.Place;
import org.hibernate.Session;

/** The register of projects. */
@ApplicationScoped
@Transactional
public class ProjectRegister extends FactRegister<ProjectFacts, Project, ProjectVersion, ProjectView> {

    private static final Label NAME = new Label("帮扶项目", "project");

    private final Projects projects;
    private final ProgrammeRegister programmes;
    private final OrganisationRegister organisations;

    ProjectRegister(
            Projects projects,
            ProgrammeRegister programmes,
            OrganisationRegister organisations,
            Histories histories,
            SettledDays settled,
            @All List<FactUse> uses) {
        super(FactKind.PROJECT, Projects.KIND, projects, histories, settled, uses);
        this.projects = projects;
        this.programmes = programmes;
        this.organisations = organisations;
    }

    @Override
    protected String code(ProjectFacts facts) {
        return facts.code();
    }

    @Override
    protected Map<String, Object> followed(ProjectFacts facts) {
        return Map.of("programme", facts.programme(), "pillar", facts.pillar(), Place.PARAMETER, facts.region());
    }

    @Override
    protected List<Reference> references(ProjectFacts facts) {
        var named =
                new ArrayList<>(List.of(new Reference("/programme", facts.programme(), null, programmes::requireLeaf)));
        if (facts.responsibleUnit() != null) {
            named.add(new Reference("/responsibleUnit", facts.responsibleUnit(), null, organisations::requireKnown));
        }
        return named;
    }

    @Override
    protected void require(ProjectFacts facts) {
        if (facts.planned() != null) {
            facts.planned().requirePositive("/planned");
        }
    }

    @Override
    protected void requireOthers(ProjectFacts facts, ProjectFacts before) {
        super.requireOthers(facts, before);
        programmes.requireMovable(before == null ? null : before.programme(), facts.programme());
    }

    /** What clauses have judged stays as it was judged. */
    @Override
    protected void requireDays(
            RecordEventKind said, LocalDate from, LocalDate until, ProjectFacts facts, ProjectFacts before) {
        super.requireDays(said, from, until, facts, before);
        if (before != null && !Objects.equals(facts.category(), before.category())) {
            lastUse(followers(before)).filter(last -> !from.isAfter(last)).ifPresent(last -> {
                throw CHANGED_BEFORE_LAST_USE.at("/category", "category", last);
            });
        }
    }

    /** The codes of the projects that stand in a division. */
    public List<String> within(String digits) {
        return projects.within(digits);
    }

    /** Whether any stands in a division. */
    public boolean anyAsOf(Knowledge known) {
        return Projects.KIND.anyAsOf(projects.getEntityManager(), known);
    }

    /** Whether any of some codes is one of a project. */
    public boolean knowsAny(List<String> codes, Knowledge known) {
        return projects.countOf(codes, known) > 0;
    }

    public boolean knows(String code) {
        return projects.count("facts.code", code) > 0;
    }

    /**
     * The programme whose money a project uses on a day. Until the commit the project does not change.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is no such project,
     *     {@code REFERENCE_ENDED} if it, or its programme, has ended by that day
     */
    public String programmeOf(String pointer, String code, LocalDate day) {
        projects.keep(code);
        requireKnown(pointer, code, NAME, day);
        var programme = projects.find("facts.code", code).firstResult().facts().programme();
        programmes.requireKnown(pointer, programme, day);
        return programme;
    }

    /** The purposes of projects that are known, by their codes; read on a given connection. */
    @Transactional(TxType.SUPPORTS)
    public Map<String, ProjectPurposes> purposes(Session reader, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return Projects.versions(reader, codes).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, project -> new ProjectPurposes(project.getValue())));
    }
}
