package org.dongjiang.funds.reference.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.FactRecord;
import org.dongjiang.kernel.register.RecordView;

/** An organisation. */
@Entity
class Organisation extends FactRecord {

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String creditCode;

    protected Organisation() {}

    Organisation(AddOrganisation asked) {
        code = asked.code();
        name = asked.name();
        kind = asked.kind();
        creditCode = asked.creditCode();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    OrganisationKind kind() {
        return kind;
    }

    String creditCode() {
        return creditCode;
    }

    @Override
    public FactKind factKind() {
        return FactKind.ORGANISATION;
    }

    @Override
    public RecordView factView() {
        return OrganisationView.of(this);
    }
}
