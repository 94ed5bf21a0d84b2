package org.dongjiang.funds.reference.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.StoredFact;
import org.dongjiang.kernel.register.RecordView;

/** A programme. */
@Entity
class Programme extends StoredFact {

    private String code;
    private String name;
    private String nameEn;
    private String parent;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private LineageRule lineageRule;

    protected Programme() {}

    Programme(AddProgramme asked) {
        code = asked.code();
        name = asked.name();
        nameEn = asked.nameEn();
        parent = asked.parent();
        purpose = asked.purpose();
        lineageRule = asked.lineageRule() == null ? LineageRule.FIFO : asked.lineageRule();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String nameEn() {
        return nameEn;
    }

    String parent() {
        return parent;
    }

    String purpose() {
        return purpose;
    }

    LineageRule lineageRule() {
        return lineageRule;
    }

    @Override
    public FactKind factKind() {
        return FactKind.PROGRAMME;
    }

    @Override
    public RecordView factView() {
        return ProgrammeView.of(this);
    }
}
