package org.dongjiang.funds.relief.village;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dongjiang.kernel.register.StoredRecord;

/** A stage that a demonstration village reached on a day; append-only. */
@Entity
@Table(name = "village_stage")
class StageReached extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("unused") // Read by queries.
    private Village village;

    @Enumerated(EnumType.STRING)
    private VillageStage stage;

    private LocalDate reachedOn;

    protected StageReached() {}

    StageReached(Village village, VillageStage stage, LocalDate reachedOn) {
        this.village = village;
        this.stage = stage;
        this.reachedOn = reachedOn;
    }

    VillageStage stage() {
        return stage;
    }

    LocalDate reachedOn() {
        return reachedOn;
    }
}
