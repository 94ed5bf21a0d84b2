package org.dongjiang.funds.relief.household;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.dongjiang.kernel.register.StoredRecord;

/** A household. */
@Entity
class Household extends StoredRecord {

    private String code;
    private String village;
    private LocalDate registeredOn;

    protected Household() {}

    Household(AddHousehold asked) {
        code = asked.code();
        village = asked.village();
        registeredOn = asked.registeredOn();
    }

    String code() {
        return code;
    }

    String village() {
        return village;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }
}
