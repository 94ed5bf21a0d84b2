package org.dongjiang.funds.relief.village;

import static org.dongjiang.funds.relief.village.VillageProblem.STAGE_DATED_TOO_EARLY;
import static org.dongjiang.funds.relief.village.VillageProblem.STAGE_NOT_NEXT;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dongjiang.kernel.register.StoredRecord;

/** A village; if it has a stage, a demonstration village. */
@Entity
class Village extends StoredRecord {

    private String code;
    private String name;
    private String town;
    private boolean provinceDesignated;

    /** The furthest stage reached; null if the village is no demonstration village. */
    @Enumerated(EnumType.STRING)
    private VillageStage stage;

    @OneToMany(mappedBy = "village", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("reachedOn, id")
    private List<StageReached> stages = new ArrayList<>();

    protected Village() {}

    Village(AddVillage asked) {
        code = asked.code();
        name = asked.name();
        town = asked.town();
        provinceDesignated = asked.provinceDesignated();
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code STAGE_NOT_NEXT}, {@code STAGE_DATED_TOO_EARLY} */
    void reach(VillageStage next, LocalDate reachedOn) {
        int expected = stage == null ? 0 : stage.ordinal() + 1;
        if (next.ordinal() != expected) {
            throw STAGE_NOT_NEXT.because(next.label(), stage == null ? "–" : stage.label());
        }
        if (!stages.isEmpty()
                && reachedOn.isBefore(stages.get(stages.size() - 1).reachedOn())) {
            throw STAGE_DATED_TOO_EARLY.at(
                    "/reachedOn", stages.get(stages.size() - 1).reachedOn());
        }
        stages.add(new StageReached(this, next, reachedOn));
        stage = next;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String town() {
        return town;
    }

    boolean provinceDesignated() {
        return provinceDesignated;
    }

    VillageStage stage() {
        return stage;
    }

    List<StageReached> stages() {
        return stages;
    }
}
