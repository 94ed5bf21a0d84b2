package org.dongjiang.funds.programme;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.register.Entry;

/** A programme. */
@Entity
class Programme extends Entry {

    private String code;
    private String name;
    private String nameEn;
    private String parent;
    private String purpose;

    protected Programme() {}

    Programme(AddProgramme asked) {
        code = asked.code();
        name = asked.name();
        nameEn = asked.nameEn();
        parent = asked.parent();
        purpose = asked.purpose();
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

    String parent() {
        return parent;
    }

    String purpose() {
        return purpose;
    }
}
