package org.dongjiang.park.intentproject;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.StoredRecord;

/** A prospective project. */
@Entity
class IntentProject extends StoredRecord {

    private String code;
    private String name;
    private String investor;

    @Enumerated(EnumType.STRING)
    private IntentStage stage;

    private LocalDate contactedOn;
    private Long plannedFen;

    protected IntentProject() {}

    IntentProject(AddIntentProject asked) {
        code = asked.code();
        name = asked.name();
        investor = asked.investor();
        stage = asked.stage();
        contactedOn = asked.contactedOn();
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

    String investor() {
        return investor;
    }

    IntentStage stage() {
        return stage;
    }

    LocalDate contactedOn() {
        return contactedOn;
    }

    Money planned() {
        return plannedFen == null ? null : Money.ofFen(plannedFen);
    }
}
