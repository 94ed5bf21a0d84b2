package org.dongjiang.funds.relief.visit;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.dongjiang.kernel.register.StoredRecord;

/** A visit. */
@Entity
class Visit extends StoredRecord {

    private LocalDate visitedOn;
    private String village;
    private String place;
    private String visitors;
    private String purpose;
    private int householdsVisited;
    private int visitNumber;

    protected Visit() {}

    Visit(AddVisit asked) {
        visitedOn = asked.visitedOn();
        village = asked.village();
        place = asked.place();
        visitors = asked.visitors();
        purpose = asked.purpose();
        householdsVisited = asked.householdsVisited();
        visitNumber = asked.visitNumberOrFirst();
    }

    LocalDate visitedOn() {
        return visitedOn;
    }

    String village() {
        return village;
    }

    String place() {
        return place;
    }

    String visitors() {
        return visitors;
    }

    String purpose() {
        return purpose;
    }

    int householdsVisited() {
        return householdsVisited;
    }

    int visitNumber() {
        return visitNumber;
    }
}
