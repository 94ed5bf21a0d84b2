package org.dongjiang.park.industry;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.register.StoredRecord;

/** An industry of a park. */
@Entity
class Industry extends StoredRecord {

    private String code;
    private String name;
    private String nameEn;
    private String park;
    private boolean leadsPark;

    protected Industry() {}

    Industry(AddIndustry asked) {
        code = asked.code();
        name = asked.name();
        nameEn = asked.nameEn();
        park = asked.park();
        leadsPark = asked.leading();
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

    String park() {
        return park;
    }

    boolean leadsPark() {
        return leadsPark;
    }
}
