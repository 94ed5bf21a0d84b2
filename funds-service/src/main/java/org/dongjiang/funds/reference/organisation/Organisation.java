package org.dongjiang.funds.reference.organisation;

import jakarta.persistence.Entity;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.LivingFact;
import org.dongjiang.kernel.register.RecordView;

/** An organisation as it is now. */
@Entity
class Organisation extends LivingFact<OrganisationFacts> {

    @Override
    public FactKind factKind() {
        return FactKind.ORGANISATION;
    }

    @Override
    public RecordView factView() {
        return Organisations.KIND.view(this);
    }
}
