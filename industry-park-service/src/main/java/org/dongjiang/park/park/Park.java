package org.dongjiang.park.park;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.register.StoredRecord;

/** A park. */
@Entity
class Park extends StoredRecord {

    private String code;
    private String name;
    private String nameEn;
    private String region;
    private String principles;

    protected Park() {}

    Park(AddPark asked) {
        code = asked.code();
        name = asked.name();
        nameEn = asked.nameEn();
        region = asked.region();
        principles = asked.principles();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String nameEn() {
        return nameEn;
    }

    String region() {
        return region;
    }

    String principles() {
        return principles;
    }
}
