package org.dongjiang.funds.reference.organisation;

import jakarta.persistence.Entity;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.FactVersion;

/** A version of an organisation. */
@Entity
class OrganisationVersion extends FactVersion<OrganisationFacts> {

    @Override
    public FactKind factKind() {
        return FactKind.ORGANISATION_VERSION;
    }
}
