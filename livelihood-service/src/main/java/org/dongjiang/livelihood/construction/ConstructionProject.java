package org.dongjiang.livelihood.construction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.dongjiang.kernel.register.StoredRecord;

/** A construction project. */
@Entity
class ConstructionProject extends StoredRecord {

    private String code;
    private String name;
    private String owner;

    @Enumerated(EnumType.STRING)
    private ConstructionStage stage;

    private LocalDate ceremonyOn;

    protected ConstructionProject() {}

    ConstructionProject(AddConstructionProject asked) {
        code = asked.code();
        name = asked.name();
        owner = asked.owner();
        stage = asked.stage();
        ceremonyOn = asked.ceremonyOn();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String owner() {
        return owner;
    }

    ConstructionStage stage() {
        return stage;
    }

    LocalDate ceremonyOn() {
        return ceremonyOn;
    }
}
