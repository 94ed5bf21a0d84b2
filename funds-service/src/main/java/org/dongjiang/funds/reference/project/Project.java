package org.dongjiang.funds.reference.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.StoredFact;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;

/** A project. */
@Entity
class Project extends StoredFact {

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private Pillar pillar;

    private String programme;
    private String region;

    @Enumerated(EnumType.STRING)
    private ProjectCategory category;

    private String responsibleUnit;
    private Long plannedFen;

    protected Project() {}

    Project(AddProject asked) {
        code = asked.code();
        name = asked.name();
        pillar = asked.pillar();
        programme = asked.programme();
        region = asked.region();
        category = asked.category();
        responsibleUnit = asked.responsibleUnit();
        plannedFen = asked.planned() == null
                ? null
                : asked.planned().requirePositive("/planned").fen();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Pillar pillar() {
        return pillar;
    }

    String programme() {
        return programme;
    }

    String region() {
        return region;
    }

    ProjectCategory category() {
        return category;
    }

    String responsibleUnit() {
        return responsibleUnit;
    }

    Money planned() {
        return plannedFen == null ? null : Money.ofFen(plannedFen);
    }

    @Override
    public FactKind factKind() {
        return FactKind.PROJECT;
    }

    @Override
    public RecordView factView() {
        return ProjectView.of(this);
    }

    @Override
    public Set<String> leftOut() {
        return Set.of("name");
    }
}
