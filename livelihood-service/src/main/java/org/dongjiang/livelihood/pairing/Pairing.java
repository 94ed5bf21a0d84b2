package org.dongjiang.livelihood.pairing;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.dongjiang.kernel.register.StoredRecord;
import org.dongjiang.kernel.time.Dates;

/** A pairing. */
@Entity
class Pairing extends StoredRecord {

    private String code;
    private String assisting;
    private String receiving;
    private LocalDate startedOn;
    private LocalDate endedOn;
    private String agreement;

    protected Pairing() {}

    Pairing(AddPairing asked) {
        Dates.requireOrder(asked.startedOn(), "/endedOn", asked.endedOn());
        code = asked.code();
        assisting = asked.assisting();
        receiving = asked.receiving();
        startedOn = asked.startedOn();
        endedOn = asked.endedOn();
        agreement = asked.agreement();
    }

    String code() {
        return code;
    }

    String assisting() {
        return assisting;
    }

    String receiving() {
        return receiving;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    String agreement() {
        return agreement;
    }
}
