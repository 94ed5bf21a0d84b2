package org.dongjiang.park.expo;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.dongjiang.kernel.register.StoredRecord;
import org.dongjiang.kernel.time.Dates;

/** An expo. */
@Entity
class Expo extends StoredRecord {

    private String code;
    private String name;
    private LocalDate opensOn;
    private LocalDate closesOn;

    protected Expo() {}

    Expo(AddExpo asked) {
        Dates.requireOrder(asked.opensOn(), "/closesOn", asked.closesOn());
        code = asked.code();
        name = asked.name();
        opensOn = asked.opensOn();
        closesOn = asked.closesOn();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }
}
