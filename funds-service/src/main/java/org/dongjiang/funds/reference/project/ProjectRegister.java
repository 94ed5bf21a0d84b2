package org.dongjiang.funds.reference.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongjiang.funds.reference.organisation.OrganisationRegister;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.region.Regions;
import org.dongjiang.kernel.time.Clocks;
import org.hibernate.Session;

/** The register of projects. */
@ApplicationScoped
@Transactional
public class ProjectRegister {

    private static final Label NAME = new Label("帮扶项目", "project");

    private final Projects projects;
    private final ProgrammeRegister programmeRegister;
    private final OrganisationRegister organisationRegister;
    private final Regions regions;
    private final Clock clock;

    ProjectRegister(
            Projects projects,
            ProgrammeRegister programmeRegister,
            OrganisationRegister organisationRegister,
            Regions regions,
            Clock clock) {
        this.projects = projects;
        this.programmeRegister = programmeRegister;
        this.organisationRegister = organisationRegister;
        this.regions = regions;
        this.clock = clock;
    }

    Page<ProjectView> list(MultivaluedMap<String, String> query) {
        return Projects.LISTING.page(projects.getEntityManager(), query);
    }

    ProjectView read(UUID id) {
        return projects.read(id, ProjectView::of);
    }

    ProjectView add(AddProject asked) {
        projects.requireFree("/code", asked.code());
        programmeRegister.requireLeaf("/programme", asked.programme());
        regions.requireKnown("/region", asked.region());
        if (asked.responsibleUnit() != null) {
            organisationRegister.requireKnown("/responsibleUnit", asked.responsibleUnit(), Clocks.today(clock));
        }
        var project = new Project(asked);
        projects.persist(project);
        return ProjectView.of(project);
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is none with this code */
    public void requireKnown(String pointer, String code) {
        projects.requireKnown(pointer, code, NAME);
    }

    public boolean knows(String code) {
        return projects.count("code", code) > 0;
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is no such project */
    public ProjectPurpose purposeOf(String pointer, String code) {
        requireKnown(pointer, code);
        var project = projects.find("code", code).firstResult();
        return purpose(project);
    }

    private static ProjectPurpose purpose(Project project) {
        return new ProjectPurpose(project.programme(), project.category(), project.region());
    }

    /** The purposes of projects that are known, by their codes; read on a given connection. */
    @Transactional(TxType.SUPPORTS)
    public Map<String, ProjectPurpose> purposes(Session reader, Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : Projects.of(reader, codes).stream()
                        .collect(Collectors.toMap(Project::code, ProjectRegister::purpose));
    }
}
