package org.dongjiang.livelihood.training;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.dongjiang.kernel.register.StoredRecord;

/** A training. */
@Entity
class Training extends StoredRecord {

    private String code;
    private String name;
    private String organiser;
    private LocalDate heldOn;
    private int sessions;
    private int participants;

    protected Training() {}

    Training(AddTraining asked) {
        code = asked.code();
        name = asked.name();
        organiser = asked.organiser();
        heldOn = asked.heldOn();
        sessions = asked.sessions();
        participants = asked.participants();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String organiser() {
        return organiser;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    int sessions() {
        return sessions;
    }

    int participants() {
        return participants;
    }
}
