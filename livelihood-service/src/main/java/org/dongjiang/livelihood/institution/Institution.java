package org.dongjiang.livelihood.institution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dongjiang.kernel.register.StoredRecord;

/** An institution. */
@Entity
class Institution extends StoredRecord {

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String region;

    protected Institution() {}

    Institution(AddInstitution asked) {
        code = asked.code();
        name = asked.name();
        sector = asked.sector();
        side = asked.side();
        region = asked.region();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Sector sector() {
        return sector;
    }

    Side side() {
        return side;
    }

    String region() {
        return region;
    }
}
