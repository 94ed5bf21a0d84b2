package org.dongjiang.funds.reference.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Subquery;
import java.util.Collection;
import java.util.List;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;
import org.hibernate.Session;

/** All of them. */
@ApplicationScoped
class Projects implements Records<Project> {

    static final Listing<Project, ProjectView> LISTING = Listing.of(Project.class, ProjectView.class, ProjectView::of)
            .searching("code", "name")
            .sortedBy("code");

    /** Those with some codes; read on a given connection. */
    static List<Project> of(Session reader, Collection<String> codes) {
        return reader.createQuery("from Project where code in :codes", Project.class)
                .setParameterList("codes", codes)
                .getResultList();
    }

    /** In a query: the codes of those that stand in one of some divisions. */
    static Subquery<String> within(CriteriaBuilder build, CommonAbstractCriteria select, List<String> digits) {
        var codes = select.subquery(String.class);
        var row = codes.from(Project.class);
        return codes.select(row.get("code")).where(Listing.within(build, row.get("region"), digits));
    }

    /** The codes of those that stand in a division. */
    List<String> within(String digits) {
        return find("region like ?1", digits + "%").stream().map(Project::code).toList();
    }
}
