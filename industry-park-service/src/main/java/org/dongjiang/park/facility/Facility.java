package org.dongjiang.park.facility;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.dongjiang.kernel.register.StoredRecord;

/** A supporting facility. */
@Entity
class Facility extends StoredRecord {

    private String code;
    private String name;
    private String park;
    private LocalDate inUseOn;

    protected Facility() {}

    Facility(AddFacility asked) {
        code = asked.code();
        name = asked.name();
        park = asked.park();
        inUseOn = asked.inUseOn();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String park() {
        return park;
    }

    LocalDate inUseOn() {
        return inUseOn;
    }
}
