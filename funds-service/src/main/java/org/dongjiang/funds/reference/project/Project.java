package org.dongjiang.funds.reference.project;

import jakarta.persistence.Entity;
import java.util.Set;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.LivingFact;
import org.dongjiang.kernel.register.RecordView;

/** A project as it is now. */
@Entity
class Project extends LivingFact<ProjectFacts> {

    /** It may be of a person. */
    static final Set<String> LEFT_OUT = Set.of("name");

    @Override
    public FactKind factKind() {
        return FactKind.PROJECT;
    }

    @Override
    public RecordView factView() {
        return Projects.KIND.view(this);
    }

    @Override
    public Set<String> leftOut() {
        return LEFT_OUT;
    }
}
