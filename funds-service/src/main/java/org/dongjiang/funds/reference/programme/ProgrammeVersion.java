package org.dongjiang.funds.reference.programme;

import jakarta.persistence.Entity;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.FactVersion;

/** A version of a programme. */
@Entity
class ProgrammeVersion extends FactVersion<ProgrammeFacts> {

    @Override
    public FactKind factKind() {
        return FactKind.PROGRAMME_VERSION;
    }
}
