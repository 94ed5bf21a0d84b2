package org.dongjiang.funds.relief.exitindicator;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.dongjiang.kernel.register.StoredRecord;

/** An exit indicator. */
@Entity
class ExitIndicator extends StoredRecord {

    private String code;
    private String listVersion;
    private String name;
    private String nameEn;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private boolean sourceVerified;

    protected ExitIndicator() {}

    ExitIndicator(AddExitIndicator asked) {
        code = asked.code();
        listVersion = asked.listVersion();
        name = asked.name();
        nameEn = asked.nameEn();
        validFrom = asked.validFrom();
        validUntil = asked.validUntil();
        sourceVerified = asked.sourceVerified();
    }

    String code() {
        return code;
    }

    String listVersion() {
        return listVersion;
    }

    String name() {
        return name;
    }

    String nameEn() {
        return nameEn;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    boolean sourceVerified() {
        return sourceVerified;
    }
}
