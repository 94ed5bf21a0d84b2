package org.dongjiang.park.enterprisevisit;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.dongjiang.kernel.register.StoredRecord;

/** A visit to an enterprise. */
@Entity
class EnterpriseVisit extends StoredRecord {

    private LocalDate visitedOn;
    private String enterprise;
    private String enterpriseName;
    private String visited;
    private String visitors;
    private String purpose;
    private int visitNumber;

    protected EnterpriseVisit() {}

    EnterpriseVisit(AddEnterpriseVisit asked) {
        visitedOn = asked.visitedOn();
        enterprise = asked.enterprise();
        enterpriseName = asked.enterpriseName();
        visited = asked.visited();
        visitors = asked.visitors();
        purpose = asked.purpose();
        visitNumber = asked.visitNumberOrFirst();
    }

    LocalDate visitedOn() {
        return visitedOn;
    }

    /** The code of one in the register. */
    String enterprise() {
        return enterprise;
    }

    /** The name, if it is in no register yet. */
    String enterpriseName() {
        return enterpriseName;
    }

    /** The code or the name, by which enterprises are distinguished. */
    String visited() {
        return visited;
    }

    String visitors() {
        return visitors;
    }

    String purpose() {
        return purpose;
    }

    int visitNumber() {
        return visitNumber;
    }
}
