package org.dongjiang.funds.reference.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Subquery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dongjiang.funds.reference.organisation.OrganisationRegister;
import org.dongjiang.kernel.history.Knowledge;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.register.Listing;
import org.hibernate.Session;

/** All of them. */
@ApplicationScoped
class Projects implements LivingRecords<Project> {

    static final RecordKind<ProjectFacts, Project, ProjectVersion, ProjectView> KIND = RecordKind.of(
                    "projects",
                    ProjectFacts.class,
                    Project.class,
                    Project::new,
                    ProjectVersion.class,
                    ProjectVersion::new,
                    ProjectView.class,
                    ProjectView::new,
                    "code")
            .belongingWith("responsibleUnit", OrganisationRegister.ORGANISATIONS)
            .naming("programme", "programmes")
            .naming("responsibleUnit", "organisations");

    /** Until the commit nobody changes or ends it. */
    void keep(String code) {
        getEntityManager()
                .createNativeQuery("SELECT id FROM project WHERE code = :code LOCK IN SHARE MODE")
                .setParameter("code", code)
                .getResultList();
    }

    /** Where some of them stand, by their codes. */
    Map<String, String> regionsOf(Set<String> codes) {
        return find("facts.code in ?1", codes).stream()
                .map(Project::facts)
                .collect(Collectors.toMap(ProjectFacts::code, ProjectFacts::region));
    }

    /** In a query: the codes of those that stand in one of some divisions. */
    static Subquery<String> within(CriteriaBuilder build, CommonAbstractCriteria select, List<String> digits) {
        var codes = select.subquery(String.class);
        var facts = codes.from(Project.class).get("facts");
        return codes.select(facts.get("code")).where(Listing.within(build, facts.get("region"), digits));
    }

    /** How many have one of some codes. */
    long countOf(List<String> codes, Knowledge known) {
        return KIND.asOf(getEntityManager(), known, "count(v)", "v.facts.code in (:codes)", Long.class)
                .setParameter("codes", codes)
                .getSingleResult();
    }

    /** The codes of those that stand in a division. */
    List<String> within(String digits) {
        return find("facts.region like ?1", digits + "%").stream()
                .map(project -> project.facts().code())
                .toList();
    }

    /** The versions of those with some codes, by these; read on a given connection. */
    static Map<String, List<ProjectVersion>> versions(Session reader, Collection<String> codes) {
        return reader.createQuery(
                        "select p.facts.code, v from ProjectVersion v join Project p on p.id = v.recordId"
                                + " where p.facts.code in :codes",
                        Tuple.class)
                .setParameterList("codes", codes)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class),
                        Collectors.mapping(row -> row.get(1, ProjectVersion.class), Collectors.toList())));
    }
}
