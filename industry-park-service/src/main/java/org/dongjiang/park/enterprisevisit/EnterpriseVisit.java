package org.dongjiang.park.enterprisevisit;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.dongjiang.kernel.register.StoredRecord;

/** A visit to an enterprise. */
@Entity
class EnterpriseVisit extends StoredRecord {

    private LocalDate visitedOn;
    private String enterprise;
    private String visitors;
    private String purpose;

    protected EnterpriseVisit() {}

    EnterpriseVisit(AddEnterpriseVisit asked) {
        visitedOn = asked.visitedOn();
        enterprise = asked.enterprise();
        visitors = asked.visitors();
        purpose = asked.purpose();
    }

    LocalDate visitedOn() {
        return visitedOn;
    }

    String enterprise() {
        return enterprise;
    }

    String visitors() {
        return visitors;
    }

    String purpose() {
        return purpose;
    }
}
