package org.dongjiang.livelihood.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.dongjiang.kernel.register.StoredRecord;

/** An activity. */
@Entity
class Activity extends StoredRecord {

    private String pairing;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String subject;
    private LocalDate startedOn;
    private int days;
    private int persons;

    protected Activity() {}

    Activity(AddActivity asked) {
        pairing = asked.pairing();
        kind = asked.kind();
        subject = asked.subject();
        startedOn = asked.startedOn();
        days = asked.days();
        persons = asked.persons();
    }

    String pairing() {
        return pairing;
    }

    ActivityKind kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    int days() {
        return days;
    }

    int persons() {
        return persons;
    }
}
