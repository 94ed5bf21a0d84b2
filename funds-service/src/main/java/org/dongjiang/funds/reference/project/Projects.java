package org.dongjiang.funds.reference.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
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
            "code");

    /** Until the commit nobody changes or ends it. */
    void keep(String code) {
        getEntityManager()
                .createNativeQuery("SELECT id FROM project WHERE code = :code LOCK IN SHARE MODE")
                .setParameter("code", code)
                .getResultList();
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
