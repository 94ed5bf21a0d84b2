package org.dongjiang.funds.reference.project;

import jakarta.persistence.Entity;
import java.util.Set;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.FactVersion;

/** A version of a project. */
@Entity
class ProjectVersion extends FactVersion<ProjectFacts> {

    @Override
    public FactKind factKind() {
        return FactKind.PROJECT_VERSION;
    }

    @Override
    public Set<String> leftOut() {
        return Project.LEFT_OUT;
    }
}
