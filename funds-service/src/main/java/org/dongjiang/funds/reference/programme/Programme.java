package org.dongjiang.funds.reference.programme;

import jakarta.persistence.Entity;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.LivingFact;
import org.dongjiang.kernel.register.RecordView;

/** A programme as it is now. */
@Entity
class Programme extends LivingFact<ProgrammeFacts> {

    @Override
    public FactKind factKind() {
        return FactKind.PROGRAMME;
    }

    @Override
    public RecordView factView() {
        return Programmes.KIND.view(this);
    }
}
